package io.github.fairshare.parsers;

import io.github.fairshare.parsers.CorpusVerdict.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what became of the corpus: tool by family, causes with an example each, and the counts as a table. */
final class CorpusReport {
    private static final String LINE = "%-18s%-22s%6s%7s%7s%9s%11s%7s%8s%8s  %s%n";
    private static final String LINES_HELD = "98";
    private static final String QUOTED = "95";
    private static final String RECOGNISED = "85";
    /** The share of rows that is to be right; tools that give columns one after the other have none. */
    private static final Map<String, String> GOALS = Map.ofEntries(
            Map.entry("pdftotext-layout", LINES_HELD),
            Map.entry("pdftotext-raw", LINES_HELD),
            Map.entry("ghostscript", LINES_HELD),
            Map.entry("tabula-lattice", LINES_HELD),
            Map.entry("tabula-stream", LINES_HELD),
            Map.entry("office-csv", LINES_HELD),
            Map.entry("office-text", LINES_HELD),
            Map.entry("office-unicode", LINES_HELD),
            Map.entry("pandas-to-string", LINES_HELD),
            Map.entry("pandas-to-csv", LINES_HELD),
            Map.entry("r-write-table", QUOTED),
            Map.entry("r-write-csv", QUOTED),
            Map.entry("tesseract", RECOGNISED));

    private final List<CorpusResult> results;

    CorpusReport(List<CorpusResult> results) {
        this.results = results;
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                LINE,
                "tool",
                "family",
                "files",
                "rows",
                "right",
                "repaired",
                "unresolved",
                "wrong",
                "misread",
                "refused",
                "right of all"));
        by(result -> result.file().tool() + "\t" + result.file().family().id())
                .forEach((names, some) -> table.append(line(names.split("\t", -1), some)));
        table.append('\n');
        by(result -> result.file().tool())
                .forEach((tool, some) -> table.append(line(new String[] {tool, "all"}, some)));
        table.append('\n');
        by(result -> result.file().family().id())
                .forEach((family, some) -> table.append(line(new String[] {"all", family}, some)));
        return table.append(line(new String[] {"all", "all"}, results))
                .append("\nwrong: the goal is 0 everywhere; right of all: the goal stands beside the tool\n")
                .append("misread, and why:\n")
                .append(causes(Kind.MISREAD))
                .toString();
    }

    private static String line(String[] names, List<CorpusResult> some) {
        long rows = sum(some, CorpusResult::rows);
        long right = sum(some, CorpusResult::right);
        String share = BigDecimal.valueOf(100 * right)
                .divide(BigDecimal.valueOf(rows), 1, RoundingMode.HALF_UP)
                .toPlainString();
        String goal = GOALS.containsKey(names[0]) ? " % (goal " + GOALS.get(names[0]) + ")" : " %";
        return String.format(
                Locale.ROOT,
                LINE,
                names[0],
                names[1],
                some.size(),
                rows,
                sum(some, result -> result.count(Kind.RIGHT)),
                sum(some, result -> result.count(Kind.REPAIRED)),
                sum(some, result -> result.count(Kind.UNRESOLVED)),
                sum(some, CorpusResult::wrong),
                sum(some, result -> result.count(Kind.MISREAD)),
                sum(some, CorpusResult::refused),
                share + goal);
    }

    /** Why rows came out in some ways, the most frequent cause first, each with its first example. */
    String causes(Kind... kinds) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (CorpusResult result : results) {
            for (CorpusVerdict verdict : result.verdicts()) {
                if (List.of(kinds).contains(verdict.kind())) {
                    examples.computeIfAbsent(
                                    verdict.kind() + " "
                                            + result.file().family().id() + " " + verdict.cause(),
                                    cause -> new ArrayList<>())
                            .add(result.file().path() + ":" + verdict.example());
                }
            }
        }
        return examples.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getValue().size() + "\t" + entry.getKey() + "\t"
                        + entry.getValue().get(0) + "\n")
                .collect(Collectors.joining());
    }

    /** The counts of today, in the form of the committed ones. */
    String counts() {
        return results.stream()
                .map(result -> String.join(
                                ",",
                                result.file().document(),
                                result.file().tool(),
                                Long.toString(result.right()),
                                Long.toString(result.wrong()))
                        + "\n")
                .collect(Collectors.joining("", "document,tool,right,wrong\n", ""));
    }

    private Map<String, List<CorpusResult>> by(Function<CorpusResult, String> name) {
        return results.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    }

    private static long sum(List<CorpusResult> some, ToLongFunction<CorpusResult> count) {
        return some.stream().mapToLong(count).sum();
    }

    /** The texts, those with the fewest right rows first. */
    String files() {
        return Stream.concat(
                        Stream.of("file\trows\tright\twrong\tunresolved\n"),
                        results.stream()
                                .sorted(Comparator.comparingLong(CorpusResult::right))
                                .map(result -> String.join(
                                        "\t",
                                        result.file().path().toString(),
                                        Long.toString(result.rows()),
                                        Long.toString(result.right()),
                                        Long.toString(result.wrong()),
                                        Long.toString(result.count(Kind.UNRESOLVED)) + "\n")))
                .collect(Collectors.joining());
    }
}
