package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.rating.RatingReader;
import io.github.fairshare.parsers.internal.rating.RatingSubject;
import io.github.fairshare.parsers.internal.rule.AssessmentRuleReader;
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

    /**
     * Reads the rule by which the ratings were made: indicators, benchmarks, scores and thresholds.
     *
     * @param text the document
     * @param options what the caller knows about it
     * @return one record, or none and one ERROR of code NOT_THIS_FORMAT where the document has no such rule
     * @source mat1718, Annex A
     */
    public Parsed<AssessmentRule> parseRule(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, FAMILY.id());
        Optional<AsOf> asOf = RatingReader.findDay(text.lines(), FAMILY.subject(), options.asOf());
        return new AssessmentRuleReader(document)
                .read(asOf)
                .map(rule -> new Parsed<>(
                        new SourceDocument(
                                document.id(),
                                "Rule of the maternity assessment of CCGs",
                                RatingFamily.PUBLISHER,
                                asOf),
                        List.of(rule),
                        document.log().sorted(),
                        document.ledger().close(Disposition.BOILERPLATE),
                        Reconciliation.NONE))
                .orElseGet(() -> document.refuse(AssessmentRuleReader.EXPECTED));
    }
}
