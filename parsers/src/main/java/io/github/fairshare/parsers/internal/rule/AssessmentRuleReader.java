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
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rule of an assessment: a table of indicators, a table of thresholds, and the multiple of the limits. */
public final class AssessmentRuleReader {
    /** What a document with such a rule is recognised by. */
    public static final String EXPECTED = "a table with the columns indicator, scores and benchmark";

    private static final Pattern MULTIPLE =
            Pattern.compile("([0-9]{1,3}+(?:\\.[0-9]{1,6}+)?+) standard deviations?\\b");
    private static final List<String> INDICATORS = List.of("indicator", "scores", "benchmark");
    private static final List<String> THRESHOLDS = List.of("rating", "range");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]++");

    private final OpenDocument document;
    private final TreeSet<Integer> lines = new TreeSet<>();
    private final List<AssessmentIndicator> indicators = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();

    /**
     * A reader of one document.
     *
     * @param document the document
     */
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
        for (RuleRow row : table.rows()) {
            boolean known = table.columns().size() == 3
                    ? IndicatorGrammar.indicator(row.cell(0), row.cell(1), row.cell(2))
                            .map(indicators::add)
                            .isPresent()
                    : IndicatorGrammar.threshold(row.cell(0), row.cell(1))
                            .map(thresholds::add)
                            .isPresent();
            if (known) {
                row.lines().forEach(line -> lines.add(line.number()));
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

    /** A row, which lines with an empty first cell continue, any number of them. */
    private static final class RuleRow {
        private final List<SourceLine> lines = new ArrayList<>();
        private final List<StringBuilder> cells = new ArrayList<>();

        RuleRow(SourceLine line, List<String> printed) {
            lines.add(line);
            printed.forEach(cell -> cells.add(new StringBuilder(cell)));
        }

        void add(SourceLine line, List<String> more) {
            lines.add(line);
            for (int at = 0; at < cells.size(); at++) {
                cells.get(at).append(' ').append(more.get(at));
            }
        }

        List<SourceLine> lines() {
            return lines;
        }

        String cell(int at) {
            return TextLayout.folded(cells.get(at).toString());
        }
    }

    /** A table of the rule: three columns for indicators, two for thresholds. */
    private record RuleTable(List<SourceLine> headings, TextLayout layout, List<Integer> columns, List<RuleRow> rows) {
        static Optional<RuleTable> find(SourceLine line) {
            // Hardly any line of a document names the columns, and cutting all of them into cells takes long.
            String lower = line.text().toLowerCase(Locale.ROOT);
            if (!lower.contains(INDICATORS.get(0)) && !lower.contains(THRESHOLDS.get(0))) {
                return Optional.empty();
            }
            return Stream.of(TextLayout.values())
                    .filter(layout -> layout != TextLayout.COMMAS)
                    .flatMap(layout -> find(line, layout).stream())
                    .findFirst();
        }

        private static Optional<RuleTable> find(SourceLine line, TextLayout layout) {
            List<String> cells = layout.cells(line.text());
            if (cells.size() < 2) {
                return Optional.empty();
            }
            List<Integer> indicators =
                    INDICATORS.stream().map(word -> position(cells, word)).toList();
            List<Integer> thresholds =
                    THRESHOLDS.stream().map(word -> position(cells, word)).toList();
            return Stream.of(indicators, thresholds)
                    .filter(columns -> !columns.contains(-1))
                    .findFirst()
                    .map(columns -> new RuleTable(new ArrayList<>(List.of(line)), layout, columns, new ArrayList<>()));
        }

        /** Takes a line of the table; false where the table has ended. */
        boolean take(SourceLine line) {
            if (TextLayout.isRuler(line.text())) {
                headings.add(line);
                return true;
            }
            List<String> cells = layout.cells(line.text());
            if (cells.size() < 2) {
                return false;
            }
            List<String> own = columns.stream()
                    .map(at -> at < cells.size() ? cells.get(at) : "")
                    .toList();
            if (own.get(0).isEmpty() && !rows.isEmpty()) {
                rows.get(rows.size() - 1).add(line, own);
            } else {
                rows.add(new RuleRow(line, own));
            }
            return true;
        }

        /** The first cell with a word; "Indicator scores" are the scores and no indicator. */
        private static int position(List<String> cells, String word) {
            for (int at = 0; at < cells.size(); at++) {
                List<String> words = cells.get(at).length() > 60
                        ? List.of()
                        : List.of(WORD_BREAK.split(cells.get(at).toLowerCase(Locale.ROOT)));
                if (words.contains(word) && !(word.equals("indicator") && words.contains("scores"))) {
                    return at;
                }
            }
            return -1;
        }
    }
}
