package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.ClinicalArea;
import io.github.fairshare.core.model.ClinicalRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.rating.RatingReader;
import io.github.fairshare.parsers.internal.rating.RatingReader.Reading;
import io.github.fairshare.parsers.internal.rating.RatingRecord;
import io.github.fairshare.parsers.internal.rating.RatingSubject;
import io.github.fairshare.parsers.internal.rating.RatingWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads ratings of CCGs in clinical areas (maternity, cancer, dementia, diabetes, mental health, learning disability), on
 * the four ratings or on the scale of the 2016 baseline. The document's own titles and headings say which areas they are;
 * a table with a column for each of several areas gives a record for each. A document prints the labels of one scale:
 * where two are mixed, the rows of the rarer one are unresolved.
 *
 * <pre>{@code
 * Parsed<ClinicalRating> ratings = ClinicalRatingsParser.standard().parse(SourceText.read(Path.of("cancer.txt")));
 * }</pre>
 *
 * @source mat1718, Annex B, and the tables of the sibling areas
 */
public final class ClinicalRatingsParser implements SourceParser<ClinicalRating> {
    private static final String EXPECTED = "a title or a heading that names a clinical area (maternity, cancer,"
            + " dementia, diabetes, mental health or learning disability), and names of CCGs beside, or under, labels of"
            + " one scale, such as Good or Performing well";

    private final OrganisationRegistry registry;

    private ClinicalRatingsParser(OrganisationRegistry registry) {
        this.registry = registry;
    }

    /**
     * A reader that knows the CCGs of England.
     *
     * @return the reader
     */
    public static ClinicalRatingsParser standard() {
        return new ClinicalRatingsParser(OrganisationRegistry.ccgs());
    }

    @Override
    public Parsed<ClinicalRating> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "clinical-ratings", RatingWords.rows());
        List<OfArea> read = Stream.of(ClinicalArea.values())
                .flatMap(area -> read(document, area, options).stream())
                .toList();
        return read.isEmpty() ? document.refuse(EXPECTED) : result(document, read);
    }

    private Optional<OfArea> read(OpenDocument document, ClinicalArea area, ParseOptions options) {
        RatingReader reader = new RatingReader(registry, document, RatingSubject.of(area));
        return reader.isNamed()
                ? reader.read(options.asOf()).map(reading -> new OfArea(area, reading))
                : Optional.empty();
    }

    private static Parsed<ClinicalRating> result(OpenDocument document, List<OfArea> read) {
        String areas =
                read.stream().map(part -> part.area().id().replace('-', ' ')).collect(Collectors.joining(", "));
        Parsed<ClinicalRating> parsed = document.close(
                "Ratings of CCGs in clinical areas: " + areas,
                "NHS England",
                read.get(0).reading().asOf(),
                read.stream()
                        .flatMap(OfArea::entries)
                        .sorted(Comparator.comparingInt(Entry::line))
                        .toList(),
                new Reconciliation(read.stream()
                        .flatMap(part -> part.reading().reconciliation().outcomes().stream())
                        .toList()));
        // What is said of a line holds for all areas that are read from it.
        return new Parsed<>(
                parsed.document(),
                parsed.entries(),
                parsed.diagnostics().stream().distinct().toList(),
                parsed.ledger(),
                parsed.reconciliation());
    }

    /** What a document says of one area. */
    private record OfArea(ClinicalArea area, Reading reading) {
        Stream<Entry<ClinicalRating>> entries() {
            return reading.entries().stream()
                    .map(entry ->
                            new Entry<>(rating(entry.value()), entry.provenance(), entry.status(), entry.repairs()));
        }

        private ClinicalRating rating(RatingRecord read) {
            return ClinicalRating.builder()
                    .year(read.year())
                    .code(read.code())
                    .name(read.name())
                    .area(area)
                    .label(read.label())
                    .putAllOtherColumns(unknown(read.otherColumns()))
                    .build();
        }

        /** Columns of other areas are records of their own. */
        private static Map<String, String> unknown(Map<String, String> columns) {
            return columns.entrySet().stream()
                    .filter(column -> !RatingSubject.isAreaColumn(column.getKey()))
                    .filter(column ->
                            Stream.of(ClinicalArea.values()).noneMatch(area -> area.isNamedIn(column.getKey())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
