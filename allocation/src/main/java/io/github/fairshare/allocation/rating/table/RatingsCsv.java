package io.github.fairshare.allocation.rating.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes ratings as a table: code, {@code <id>_score} per indicator, mean, rating, lowest_rating, highest_rating,
 * to_next_up, notes.
 */
public final class RatingsCsv {
    /** What follows the scores. */
    static final List<String> RESULT =
            List.of("mean", "rating", "lowest_rating", "highest_rating", "to_next_up", "notes");

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private RatingsCsv() {}

    /**
     * Writes a table with its header.
     *
     * @param results one row each
     * @param rules the rules that the results are of
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<RatingResult> results, RuleSet rules, Appendable out) throws IOException {
        CsvTable.append(header(rules), out);
        for (RatingResult result : results) {
            CsvTable.append(row(result), out);
        }
    }

    /**
     * The columns.
     *
     * @param rules the rules
     * @return for example {@code code, smoking_score, mean, rating, ...}
     */
    public static List<String> header(RuleSet rules) {
        List<String> columns = new ArrayList<>(List.of("code"));
        rules.indicators().forEach(rule -> columns.add(rule.id() + "_score"));
        columns.addAll(RESULT);
        return columns;
    }

    private static List<String> row(RatingResult result) {
        List<String> cells = new ArrayList<>(List.of(result.code()));
        result.indicators().forEach(indicator -> cells.add(decimal(indicator.score())));
        cells.add(decimal(result.mean()));
        cells.add(result.rating().map(RatingName::label).orElse(""));
        cells.add(result.lowest().label());
        cells.add(result.highest().label());
        cells.add(decimal(result.toNextUp()));
        cells.add(String.join("; ", result.notes()));
        return cells;
    }

    /** Exact, but for quotients whose decimals never end (means of three indicators, say): those to fifteen digits. */
    static String decimal(Optional<Fraction> number) {
        return number.map(exact -> exact.decimal()
                        .orElseGet(() -> new BigDecimal(exact.numerator())
                                .divide(new BigDecimal(exact.denominator()), FIFTEEN_DIGITS))
                        .toPlainString())
                .orElse("");
    }
}
