package io.github.fairshare.parsers;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.Intake;
import io.github.fairshare.parsers.internal.RatingReader;
import io.github.fairshare.parsers.internal.RatingReader.Reading;
import io.github.fairshare.parsers.internal.RatingRecord;
import io.github.fairshare.parsers.internal.RatingSubject;
import java.util.Optional;

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
    private static final String DEFAULT_ID = "annual-ratings";

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
        Intake intake = TextIntake.of(text, options, DEFAULT_ID);
        return new RatingReader(registry, intake, RatingSubject.OVERALL)
                .read(options.asOf())
                .map(reading -> result(intake, reading))
                .orElseGet(() -> intake.refuse(RatingSubject.OVERALL.expected()));
    }

    private static Parsed<CcgAnnualRating> result(Intake intake, Reading reading) {
        Optional<FinancialYear> year = reading.asOf().map(AsOf::day).map(FinancialYear::of);
        return new Parsed<>(
                new SourceDocument(intake.id(), "Annual ratings of CCGs", "NHS England", reading.asOf()),
                reading.entries().stream().map(entry -> rating(year, entry)).toList(),
                intake.log().sorted(),
                intake.ledger().close(Disposition.BOILERPLATE),
                reading.reconciliation());
    }

    private static Entry<CcgAnnualRating> rating(Optional<FinancialYear> year, Entry<RatingRecord> entry) {
        RatingRecord read = entry.value();
        CcgAnnualRating rating = CcgAnnualRating.builder()
                .year(year)
                .code(read.code())
                .name(read.name())
                .rating(read.rating())
                .otherColumns(read.others())
                .build();
        return new Entry<>(rating, entry.provenance(), entry.status(), entry.repairs());
    }
}
