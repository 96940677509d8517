package io.github.fairshare.allocation.rating;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads indicators from a table with a header: {@code code}, and for every indicator {@code <id>_score}, or
 * {@code <id>_count} and {@code <id>_denominator}, or {@code <id>_value} and {@code <id>_se}. An empty cell is missing; a
 * column {@code name} is allowed and not used.
 */
public final class IndicatorsCsv {
    private IndicatorsCsv() {}

    /**
     * Reads a table.
     *
     * @param reader the text; it is read to its end and left open
     * @param rules the rules whose indicators are expected
     * @return one body a row, in the order of the table
     * @throws IllegalArgumentException where the table cannot be used; it names line, column, value and what to do
     */
    public static List<BodyIndicators> read(Reader reader, RuleSet rules) {
        try {
            CSVParser parser = CsvText.open(reader);
            requireColumns(parser.getHeaderNames(), rules);
            List<BodyIndicators> bodies = new ArrayList<>();
            Map<String, Long> seen = new HashMap<>();
            for (CSVRecord record : parser) {
                Row row = new Row(record, parser.getCurrentLineNumber());
                BodyIndicators body = body(row, rules);
                Long earlier = seen.putIfAbsent(body.code(), row.line());
                if (earlier != null) {
                    throw row.refused("code", "is '" + body.code() + "' as in line " + earlier, "give every body once");
                }
                bodies.add(body);
            }
            return bodies;
        } catch (CSVException e) {
            throw CsvText.broken(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException broken ? CsvText.broken(broken) : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireColumns(List<String> columns, RuleSet rules) {
        Set<String> known = new LinkedHashSet<>(List.of("code", "name"));
        for (IndicatorRule rule : rules.indicators()) {
            known.add(rule.id() + "_score");
            known.addAll(
                    rule.benchmark().kind() == IndicatorKind.SCORE
                            ? List.of(rule.id() + "_value", rule.id() + "_se")
                            : List.of(rule.id() + "_count", rule.id() + "_denominator"));
        }
        if (!columns.contains("code")) {
            throw new IllegalArgumentException("line 1 has no column code; "
                    + (columns.isEmpty() ? "the table is empty" : "given are " + String.join(", ", columns))
                    + "; expected are " + String.join(", ", known));
        }
        for (String column : columns) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException("line 1: there is no column '" + column + "' in " + rules.id()
                        + "; expected are " + String.join(", ", known) + "; remove or rename it");
            }
        }
    }

    private static BodyIndicators body(Row row, RuleSet rules) {
        if (!row.record().isConsistent()) {
            throw new IllegalArgumentException("line " + row.line() + " has "
                    + row.record().size() + " cells, the header has "
                    + row.record().getParser().getHeaderNames().size() + "; give every row as many");
        }
        BodyIndicators body = BodyIndicators.of(row.find("code")
                .orElseThrow(() -> row.refused("code", "is empty", "give every body a code such as X01")));
        for (IndicatorRule rule : rules.indicators()) {
            Optional<Observation> observation = observation(row, rule);
            if (observation.isPresent()) {
                body = body.with(rule.id(), observation.orElseThrow());
            }
        }
        return body;
    }

    private static Optional<Observation> observation(Row row, IndicatorRule rule) {
        String score = rule.id() + "_score";
        boolean counted = rule.benchmark().kind() != IndicatorKind.SCORE;
        String first = rule.id() + (counted ? "_count" : "_value");
        String second = rule.id() + (counted ? "_denominator" : "_se");
        if (row.find(score).isPresent()) {
            if (row.find(first).isPresent() || row.find(second).isPresent()) {
                throw row.refused(score, "is given beside " + first, "give one or the other, not both");
            }
            return Optional.of(row.score(score, rule));
        }
        if (row.find(first).isEmpty() && row.find(second).isEmpty()) {
            return Optional.empty();
        }
        for (String column : List.of(first, second)) {
            if (row.find(column).isEmpty()) {
                throw row.refused(column, "is empty", "give " + first + " and " + second + ", or neither");
            }
        }
        return Optional.of(counted ? row.counts(first, second, rule) : row.estimate(first, second));
    }

    /** One row, with its line for messages. */
    private record Row(CSVRecord record, long line) {
        Optional<String> find(String column) {
            return record.isMapped(column)
                    ? Optional.of(record.get(column).strip()).filter(cell -> !cell.isEmpty())
                    : Optional.empty();
        }

        Observation score(String column, IndicatorRule rule) {
            Fraction score = decimal(column);
            if (!rule.bands().scores().containsValue(score)) {
                throw refused(
                        column,
                        "is '" + score + "'",
                        "expected one of " + rule.bands().scores().values());
            }
            return new Observation.Given(score);
        }

        Observation counts(String countColumn, String denominatorColumn, IndicatorRule rule) {
            long count = whole(countColumn);
            long denominator = whole(denominatorColumn);
            if (denominator == 0) {
                throw refused(
                        denominatorColumn, "is 0", "expected 1 or more; leave both cells empty where nothing is known");
            }
            if (rule.benchmark().kind() == IndicatorKind.PROPORTION && count > denominator) {
                throw refused(countColumn, "is " + count, "expected at most " + denominator + ", its denominator");
            }
            return new Observation.Counts(count, denominator);
        }

        Observation estimate(String valueColumn, String errorColumn) {
            Fraction value = decimal(valueColumn);
            Fraction error = decimal(errorColumn);
            if (error.signum() <= 0) {
                throw refused(errorColumn, "is " + error, "expected a standard error above 0");
            }
            return new Observation.Estimate(
                    value.decimal().orElseThrow(), error.decimal().orElseThrow());
        }

        private long whole(String column) {
            String cell = find(column).orElse("");
            if (!cell.matches("[0-9]{1,15}")) {
                throw refused(column, "is '" + cell + "'", "expected a whole number such as 3000, without commas");
            }
            return Long.parseLong(cell);
        }

        private Fraction decimal(String column) {
            String cell = find(column).orElse("");
            try {
                return Fraction.ofDecimal(cell);
            } catch (IllegalArgumentException e) {
                throw refused(column, "is '" + cell + "'", "expected a decimal number such as 81.2");
            }
        }

        IllegalArgumentException refused(String column, String found, String remedy) {
            return new IllegalArgumentException(
                    "line " + line + ", column " + column + ": the cell " + found + "; " + remedy);
        }
    }
}
