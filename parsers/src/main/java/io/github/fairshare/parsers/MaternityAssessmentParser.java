package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.AssessmentRuleReader;
import io.github.fairshare.parsers.internal.Intake;
import io.github.fairshare.parsers.internal.RatingReader;
import io.github.fairshare.parsers.internal.RatingReader.Reading;
import io.github.fairshare.parsers.internal.RatingRecord;
import io.github.fairshare.parsers.internal.RatingSubject;
import java.util.List;
import java.util.Optional;

/**
 * Reads the maternity ratings of CCGs, as a table or as lists, and restores the cells that a damaged page has lost where
 * place, order and the cells that repeat the page support it. {@link #parseRule} reads the rule behind the ratings.
 *
 * <pre>{@code
 * Sources source = Sources.CCG_MATERNITY_ASSESSMENT_2017_18;
 * Parsed<MaternityRating> ratings = MaternityAssessmentParser.standard().parse(source.text(), source.options());
 * }</pre>
 *
 * @source mat1718, Annex B
 */
public final class MaternityAssessmentParser implements SourceParser<MaternityRating> {
    private static final String DEFAULT_ID = "maternity-ratings";

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
        Intake intake = TextIntake.of(text, options, DEFAULT_ID);
        return new RatingReader(registry, intake, RatingSubject.MATERNITY)
                .read(options.asOf())
                .map(reading -> result(intake, reading))
                .orElseGet(() -> intake.refuse(RatingSubject.MATERNITY.expected()));
    }

    /**
     * Reads the rule by which the ratings were made: indicators, benchmarks, scores and thresholds.
     *
     * @param text the document
     * @param options what the caller knows about it
     * @return one record, or none and one ERROR of code NOT_THIS_FORMAT where the document has no such rule
     * @source mat1718, Annex A
     */
    public Parsed<AssessmentRule> parseRule(SourceText text, ParseOptions options) {
        Intake intake = TextIntake.of(text, options, DEFAULT_ID);
        Optional<AsOf> asOf = RatingReader.findDay(text.lines(), RatingSubject.MATERNITY, options.asOf());
        return new AssessmentRuleReader(intake)
                .read(asOf)
                .map(rule -> new Parsed<>(
                        new SourceDocument(
                                intake.id(), "Rule of the maternity assessment of CCGs", "NHS England", asOf),
                        List.of(rule),
                        intake.log().sorted(),
                        intake.ledger().close(Disposition.BOILERPLATE),
                        Reconciliation.NONE))
                .orElseGet(() -> intake.refuse(AssessmentRuleReader.EXPECTED));
    }

    private static Parsed<MaternityRating> result(Intake intake, Reading reading) {
        Optional<FinancialYear> year = reading.asOf().map(AsOf::day).map(FinancialYear::of);
        return new Parsed<>(
                new SourceDocument(intake.id(), "Maternity ratings of CCGs", "NHS England", reading.asOf()),
                reading.entries().stream().map(entry -> rating(year, entry)).toList(),
                intake.log().sorted(),
                intake.ledger().close(Disposition.BOILERPLATE),
                reading.reconciliation());
    }

    private static Entry<MaternityRating> rating(Optional<FinancialYear> year, Entry<RatingRecord> entry) {
        RatingRecord read = entry.value();
        MaternityRating rating = MaternityRating.builder()
                .year(year)
                .code(read.code())
                .name(read.name())
                .rating(read.rating())
                .otherColumns(read.others())
                .build();
        return new Entry<>(rating, entry.provenance(), entry.status(), entry.repairs());
    }
}
