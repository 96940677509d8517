package io.github.fairshare.parsers;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.rating.RatingSubject;

/**
 * Reads the annual ratings of CCGs, as a table with names and ratings in either order, or as lists below headings that
 * name the rating. Names and ratings may be wrapped over lines, and stand with or without NHS and CCG.
 *
 * <pre>{@code
 * Sources source = Sources.CCG_ANNUAL_RATINGS_2016_17;
 * Parsed<CcgAnnualRating> ratings = AnnualRatingsParser.standard().parse(source.text(), source.options());
 * }</pre>
 *
 * @source ann1617
 */
public final class AnnualRatingsParser implements SourceParser<CcgAnnualRating> {
    private static final RatingFamily<CcgAnnualRating> FAMILY = new RatingFamily<>(
            "annual-ratings",
            "Annual ratings of CCGs",
            RatingSubject.OVERALL,
            read -> CcgAnnualRating.builder().from(read).build());

    private final OrganisationRegistry registry;

    private AnnualRatingsParser(OrganisationRegistry registry) {
        this.registry = registry;
    }

    /**
     * A reader that knows the CCGs of England.
     *
     * @return the reader
     */
    public static AnnualRatingsParser standard() {
        return new AnnualRatingsParser(OrganisationRegistry.ccgs());
    }

    @Override
    public Parsed<CcgAnnualRating> parse(SourceText text, ParseOptions options) {
        return FAMILY.parse(registry, text, options);
    }
}
