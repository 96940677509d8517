package io.github.fairshare.examples.join;

import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.SourceParser;
import io.github.fairshare.parsers.Sources;

/** The bundled sources that name clinical commissioning groups, joined. */
public final class BundledJoin {
    private BundledJoin() {}

    /**
     * Reads the sources.
     *
     * @return what was read, each as of its own day
     */
    public static JoinSources sources() {
        return new JoinSources(
                read(DtocTargetsParser.standard(), Sources.DTOC_TARGETS_2017_09),
                read(AnnualRatingsParser.standard(), Sources.CCG_ANNUAL_RATINGS_2016_17),
                read(MaternityAssessmentParser.standard(), Sources.CCG_MATERNITY_ASSESSMENT_2017_18),
                read(HubFootprintsParser.standard(), Sources.SPECIALISED_COMMISSIONING_HUBS_2015));
    }

    /**
     * Joins sources.
     *
     * @param sources for example {@link #sources()}
     * @return one row per CCG
     */
    public static CcgJoin of(JoinSources sources) {
        return CcgJoin.of(sources, OrganisationRegistry.ccgs());
    }

    private static <T> Parsed<T> read(SourceParser<T> parser, Sources source) {
        return parser.parse(source.text(), source.options());
    }
}
