package io.github.fairshare.parsers;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.rating.RatingSubject;

/**
 * Reads the maternity ratings of CCGs, as a table or as lists, and restores the cells that a damaged page has lost where
 * place, order and the cells that repeat the page support it. The rule behind the
 * ratings has a reader of its own, {@link AssessmentRuleParser}.
 *
 * <pre>{@code
 * Sources source = Sources.CCG_MATERNITY_ASSESSMENT_2017_18;
 * Parsed<MaternityRating> ratings = MaternityAssessmentParser.standard().parse(source.text(), source.options());
 * }</pre>
 *
 * @source mat1718, Annex B
 */
public final class MaternityAssessmentParser implements SourceParser<MaternityRating> {
    private static final RatingFamily<MaternityRating> FAMILY = new RatingFamily<>(
            "maternity-ratings",
            "Maternity ratings of CCGs",
            RatingSubject.MATERNITY,
            read -> MaternityRating.builder().from(read).build());

    private final OrganisationRegistry registry;

    private MaternityAssessmentParser(OrganisationRegistry registry) {
        this.registry = registry;
    }

    /**
     * A reader that knows the CCGs of England.
     *
     * @return the reader
     */
    public static MaternityAssessmentParser standard() {
        return new MaternityAssessmentParser(OrganisationRegistry.ccgs());
    }

    @Override
    public Parsed<MaternityRating> parse(SourceText text, ParseOptions options) {
        return FAMILY.parse(registry, text, options);
    }
}
