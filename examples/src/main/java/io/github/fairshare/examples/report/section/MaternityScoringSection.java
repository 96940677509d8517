package io.github.fairshare.examples.report.section;

import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.study.AttainableResults;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.AssessmentRuleParser;
import io.github.fairshare.parsers.Sources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Maternity scoring: the rule of 2017/18 as data, and every result that it can come to. */
final class MaternityScoringSection implements ReportSection {
    private final RuleSet rules = RuleSets.maternity();
    private final AttainableResults results = AttainableResults.of(rules);

    @Override
    public Section make() {
        DataTable means = means();
        return new Section(
                "maternity-scoring",
                "Maternity scoring",
                "Recomputed by the engine from the rule in Annex A of the maternity assessment 2017/18, NHS England.",
                List.of(
                        new Block.Paragraph(
                                "no_counts",
                                "No source holds the indicators of a CCG, only the ratings. So no printed rating can be"
                                        + " recomputed; what follows is what the rule itself says."),
                        new Block.Paragraph("read_rule", readRule()),
                        new Block.Table("rule", "The rule set " + rules.id(), rule()),
                        new Block.Table("combinations", "Combinations of scores by rating", combinations()),
                        new Block.Paragraph(
                                "rounding",
                                results.changedByRounding(2) + " of the " + results.combinations()
                                        + " combinations would fall to a lower rating if the mean were rounded to two"
                                        + " decimals before it is held against the thresholds. It never is."),
                        new Block.Items(
                                "assumed",
                                "Chosen where the source is silent",
                                rules.assumptions().stream()
                                        .map(RuleSource::toString)
                                        .toList())),
                new Section.Data(Map.of("maternity-means", means), List.of()));
    }

    /** The rule as the parser reads it from the bundled tables, held against the bundled rule set. */
    private String readRule() {
        Sources source = Sources.CCG_MATERNITY_ASSESSMENT_2017_18;
        List<AssessmentRule> read = AssessmentRuleParser.standard()
                .parse(source.text(), source.options())
                .values();
        if (read.size() != 1) {
            return "DIFFERS: " + read.size() + " rules were read from Annex A.";
        }
        return RuleSets.maternity(read.get(0)).equals(rules)
                ? "As expected: the rule read from Annex A (benchmarks, scores, limits, thresholds), with the choices"
                        + " below for what it leaves open, equals the bundled rule set."
                : "DIFFERS: the rule read from Annex A is not the bundled rule set; read was "
                        + read.get(0).describe();
    }

    private DataTable rule() {
        return new DataTable(
                List.of(
                        Column.text("indicator", "Indicator"),
                        Column.text("kind", "Kind"),
                        new Column("benchmark", "Benchmark", Display.NUMBER),
                        Column.text("good_is", "Good is"),
                        Column.text("scores", "Scores")),
                rules.indicators().stream().map(MaternityScoringSection::row).toList());
    }

    private static List<String> row(IndicatorRule rule) {
        return List.of(
                rule.id(),
                rule.benchmark().kind().name(),
                plain(rule.benchmark().value()),
                rule.goodIs().name(),
                rule.bands().scores().entrySet().stream()
                        .map(entry -> words(entry.getKey()) + " " + plain(entry.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private DataTable combinations() {
        Map<RatingName, ?> onThreshold = results.combinationsOnThreshold();
        return new DataTable(
                List.of(
                        Column.text("rating", "Rating"),
                        new Column("combinations", "Combinations", Display.NUMBER),
                        new Column("on_threshold", "Exactly on its threshold", Display.NUMBER)),
                results.combinationsByRating().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().label(),
                                entry.getValue().toString(),
                                onThreshold.containsKey(entry.getKey())
                                        ? String.valueOf(onThreshold.get(entry.getKey()))
                                        : ""))
                        .toList());
    }

    private DataTable means() {
        return new DataTable(
                List.of(Column.named("mean"), Column.named("combinations"), Column.named("rating")),
                results.combinationsByMean().entrySet().stream()
                        .map(entry -> List.of(
                                plain(entry.getKey()),
                                entry.getValue().toString(),
                                rules.thresholds().rate(entry.getKey()).label()))
                        .toList());
    }

    private static String words(Band band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String plain(Fraction number) {
        return number.decimal().map(BigDecimal::toPlainString).orElseGet(number::asQuotient);
    }
}
