package io.github.fairshare.parsers.internal.rule;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AssessmentIndicator;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.AssessmentRule.Threshold;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.headed.HeadedTable;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rule of an assessment: a table of indicators, a table of thresholds, and the multiple of the limits. */
public final class AssessmentRuleReader {
    /** What a document with such a rule is recognised by. */
    public static final String EXPECTED = "a table with the columns indicator, scores and benchmark";

    private static final Pattern MULTIPLE =
            Pattern.compile("([0-9]{1,3}+(?:\\.[0-9]{1,6}+)?+) standard deviations?\\b");
    private static final KnownColumn INDICATOR = column("indicator");
    private static final KnownColumn SCORES = column("scores");
    private static final KnownColumn BENCHMARK = column("benchmark");
    private static final KnownColumn RATING = column("rating");
    private static final KnownColumn RANGE = column("range");

    /** "Indicator scores" are the scores and no indicator. */
    private static final HeadedTable.Form INDICATORS = new HeadedTable.Form(
            List.of(SCORES, BENCHMARK, INDICATOR), Set.of(SCORES, BENCHMARK), Set.of(INDICATOR), text -> false);

    private static final HeadedTable.Form THRESHOLDS =
            new HeadedTable.Form(List.of(RATING, RANGE), Set.of(RANGE), Set.of(RATING), text -> false);

    private final OpenDocument document;
    private final TreeSet<Integer> lines = new TreeSet<>();
    private final List<AssessmentIndicator> indicators = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();

    /** A reader of one document. */
    public AssessmentRuleReader(OpenDocument document) {
        this.document = document;
    }

    /**
     * Reads the rule, and accounts for its lines.
     *
     * @param asOf the document's day
     * @return empty where there is no table of indicators
     */
    public Optional<Entry<AssessmentRule>> read(Optional<AsOf> asOf) {
        List<RuleTable> tables = tables();
        tables.forEach(this::read);
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        tables.forEach(table -> document.mark(table.headings(), Disposition.HEADER));
        Optional<PrintedFigure> multiple = multiple();
        AssessmentRule rule = AssessmentRule.builder()
                .year(asOf.map(AsOf::day).map(FinancialYear::of))
                .controlLimitMultiple(multiple)
                .addAllIndicators(indicators)
                .addAllThresholds(thresholds)
                .build();
        boolean whole = multiple.isPresent()
                && indicators.stream().allMatch(IndicatorGrammar::isWhole)
                && IndicatorGrammar.areWhole(thresholds);
        if (!whole) {
            document.log()
                    .add(DiagnosticLog.of(
                            Severity.ERROR,
                            DiagnosticCode.NUMBER_UNREADABLE,
                            "the rule is not printed as a whole: a benchmark, a score, a threshold or the multiple of the"
                                    + " control limits is missing"));
        }
        lines.forEach(line -> document.mark(
                document.lines().get(line - 1),
                line.equals(lines.first()) ? Disposition.RECORD : Disposition.CONTINUATION));
        return Optional.of(
                whole
                        ? OpenDocument.whole(rule, provenance(), List.of())
                        : OpenDocument.partial(rule, provenance(), List.of()));
    }

    private void read(RuleTable table) {
        for (List<SourceLine> row : table.rows()) {
            boolean known = table.first().equals(INDICATOR)
                    ? IndicatorGrammar.indicator(
                                    table.cell(row, INDICATOR), table.cell(row, SCORES), table.cell(row, BENCHMARK))
                            .map(indicators::add)
                            .isPresent()
                    : IndicatorGrammar.threshold(table.cell(row, RATING), table.cell(row, RANGE))
                            .map(thresholds::add)
                            .isPresent();
            if (known) {
                row.forEach(line -> lines.add(line.number()));
            }
        }
    }

    private Optional<PrintedFigure> multiple() {
        List<String> found = document.lines().stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .flatMap(line ->
                        MULTIPLE.matcher(line.text().toLowerCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .map(text -> text.substring(0, text.indexOf(' ')))
                .distinct()
                .toList();
        return found.size() == 1 ? PrintedFigure.find(found.get(0)) : Optional.empty();
    }

    private Provenance provenance() {
        return document.at(lines.first(), lines.last());
    }

    private List<RuleTable> tables() {
        List<RuleTable> tables = new ArrayList<>();
        Optional<RuleTable> open = Optional.empty();
        for (SourceLine line : document.lines()) {
            if (line.isBlank() || LineSplitter.isTooLong(line)) {
                continue;
            }
            Optional<RuleTable> heading = RuleTable.find(line);
            if (heading.isPresent()) {
                heading.ifPresent(tables::add);
                open = heading;
            } else {
                open = open.filter(table -> table.take(line));
            }
        }
        return tables;
    }

    private static KnownColumn column(String word) {
        return KnownColumn.of(word, Content.NAME, word);
    }

    /** A table of the rule: of indicators, or of thresholds. Lines with an empty first cell continue a row, any number of them. */
    private record RuleTable(
            TableHeading heading, KnownColumn first, List<SourceLine> headings, List<List<SourceLine>> rows) {
        static Optional<RuleTable> find(SourceLine line) {
            return of(line, INDICATORS, INDICATOR).or(() -> of(line, THRESHOLDS, RATING));
        }

        private static Optional<RuleTable> of(SourceLine line, HeadedTable.Form form, KnownColumn first) {
            return TableHeading.find(line.text(), form)
                    .filter(found -> found.layout() != TextLayout.COMMAS)
                    .map(found -> new RuleTable(found, first, new ArrayList<>(List.of(line)), new ArrayList<>()));
        }

        /** Takes a line of the table; false where the table has ended. */
        boolean take(SourceLine line) {
            if (TextLayout.isRuler(line.text())) {
                headings.add(line);
                return true;
            }
            List<String> cells = heading.layout().cells(line.text());
            if (cells.size() < 2) {
                return false;
            }
            if (rows.isEmpty() || !heading.cell(cells, first).isEmpty()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
            return true;
        }

        String cell(List<SourceLine> row, KnownColumn column) {
            return TextLayout.folded(row.stream()
                    .map(line -> heading.cell(heading.layout().cells(line.text()), column))
                    .collect(Collectors.joining(" ")));
        }
    }
}
