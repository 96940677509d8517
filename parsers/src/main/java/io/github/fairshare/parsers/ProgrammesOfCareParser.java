package io.github.fairshare.parsers;

import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.programme.ProgrammeReader;

/**
 * Reads a document's list of national Programmes of Care, and holds it against the number that is stated above it.
 *
 * <pre>{@code
 * Sources source = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
 * Parsed<ProgrammeOfCare> programmes = ProgrammesOfCareParser.standard().parse(source.text(), source.options());
 * programmes.values().size(); // 6
 * }</pre>
 *
 * @source speccomm15, section 2.1
 */
public final class ProgrammesOfCareParser implements SourceParser<ProgrammeOfCare> {
    private ProgrammesOfCareParser() {}

    /**
     * A reader of such lists.
     *
     * @return the reader
     */
    public static ProgrammesOfCareParser standard() {
        return new ProgrammesOfCareParser();
    }

    @Override
    public Parsed<ProgrammeOfCare> parse(SourceText text, ParseOptions options) {
        return ProgrammeReader.read(text.open(options, "programmes-of-care"));
    }
}
