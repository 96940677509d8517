package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.rating.RatingReader;
import io.github.fairshare.parsers.internal.rating.RatingSubject;
import io.github.fairshare.parsers.internal.rule.AssessmentRuleReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rule by which the maternity ratings of CCGs were made: indicators, benchmarks, scores, thresholds, and the
 * multiple of the control limits. The result has one record.
 *
 * <pre>{@code
 * Sources source = Sources.CCG_MATERNITY_ASSESSMENT_2017_18;
 * Parsed<AssessmentRule> rule = AssessmentRuleParser.standard().parse(source.text(), source.options());
 * rule.values().get(0).indicators().size(); // 4
 * }</pre>
 *
 * @source mat1718, Annex A
 */
public final class AssessmentRuleParser implements SourceParser<AssessmentRule> {
    private AssessmentRuleParser() {}

    /**
     * A reader of such rules.
     *
     * @return the reader
     */
    public static AssessmentRuleParser standard() {
        return new AssessmentRuleParser();
    }

    @Override
    public Parsed<AssessmentRule> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "maternity-ratings");
        Optional<AsOf> asOf = RatingReader.findDay(document.lines(), RatingSubject.MATERNITY, options.asOf());
        return new AssessmentRuleReader(document)
                .read(asOf)
                .map(rule -> document.close(
                        "Rule of the maternity assessment of CCGs",
                        "NHS England",
                        asOf,
                        List.of(rule),
                        Reconciliation.NONE))
                .orElseGet(() -> document.refuse(AssessmentRuleReader.EXPECTED));
    }
}
