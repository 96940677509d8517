package io.github.fairshare.parsers.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.internal.figure.GluedFields.Split;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Holds the search in whole numbers against all splits tried one by one, each calculated in decimals. */
class AllocationSplitsPropertyTest {
    private static final List<List<String>> TABLES = List.of(
            List.of("allocation", "target", "distance", "distance_percent"),
            List.of("target", "allocation", "distance_percent"),
            List.of("distance", "allocation", "target"),
            List.of("allocation", "distance_percent", "target", "distance"),
            List.of("Population", "allocation", "target", "distance"));

    @Property(seed = "20031210", tries = 1_500)
    void proven_rowsWithoutGaps_isTheOnlySplitThatDecimalsProve(@ForAll("rows") Row row) {
        assertThat(proven(row)).as(row.toString()).isEqualTo(row.provenInDecimals());
    }

    @Property(seed = "20031210", tries = 1_500)
    void proven_anyDigits_isTheOnlySplitThatDecimalsProve(@ForAll("digits") Row row) {
        assertThat(proven(row)).as(row.toString()).isEqualTo(row.provenInDecimals());
    }

    /** 1.00 less 0.90 is 0.10, which is 11 % of 0.90; but 0.90 is 90 units only, so that 1 or 0.1 more is no proof. */
    @Test
    void proven_targetOfAHundredUnits_isTheLeastThatProves() {
        List<String> columns = TABLES.get(0);
        assertThat(proven(new Row(columns, "1.00 0.90 0.10 11"))).isEmpty();
        assertThat(proven(new Row(columns, "1.11 1.00 0.11 11"))).contains(List.of("1.11", "1.00", "0.11", "11"));
        assertThat(proven(new Row(columns, "1.111.000.1111"))).contains(List.of("1.11", "1.00", "0.11", "11"));
    }

    private static Optional<List<String>> proven(Row row) {
        return new AllocationSplits(row.columns()).proven(row.text()).map(Split::cells);
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.randomValue(AllocationSplitsPropertyTest::row);
    }

    @Provide
    Arbitrary<Row> digits() {
        return Arbitraries.randomValue(random -> {
            String text = random.ints(5 + random.nextInt(14), 0, 24)
                    .mapToObj(at -> String.valueOf("01234567890123456789.,- ".charAt(at)))
                    .collect(Collectors.joining());
            return new Row(TABLES.get(random.nextInt(TABLES.size())), text);
        });
    }

    /** Mostly one that goes together; some distances are a unit off, as rounding makes them, and some wrong. */
    private static Row row(Random random) {
        int decimals = Math.max(0, random.nextInt(6) - 2);
        BigDecimal target = BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 9_999_999 : 2_000), decimals);
        BigDecimal distance = target.multiply(BigDecimal.valueOf(random.nextInt(400) - 200, 3))
                .setScale(decimals, RoundingMode.HALF_UP);
        int wrong = random.nextInt(10);
        BigDecimal printed = distance.add(BigDecimal.valueOf(wrong < 6 ? 0 : wrong < 8 ? 1 : 2, decimals));
        BigDecimal percent = distance.multiply(BigDecimal.valueOf(100))
                .divide(target, random.nextInt(3), RoundingMode.HALF_UP)
                .add(wrong == 9 ? BigDecimal.ONE : BigDecimal.ZERO);
        List<String> columns = TABLES.get(random.nextInt(TABLES.size()));
        String text = columns.stream()
                .map(column -> switch (column) {
                    case "allocation" -> target.add(distance);
                    case "target" -> target;
                    case "distance" -> printed;
                    case "distance_percent" -> percent;
                    default -> BigDecimal.valueOf(random.nextInt(9_999_999), decimals);
                })
                .map(figure -> written(figure, random) + (random.nextInt(3) == 0 ? " " : ""))
                .collect(Collectors.joining());
        return new Row(columns, text);
    }

    private static String written(BigDecimal figure, Random random) {
        String digits = random.nextBoolean()
                ? figure.abs().toPlainString()
                : String.format(Locale.ROOT, "%,." + figure.scale() + "f", figure.abs());
        String[][] signs = {{"-", ""}, {"(", ")"}, {"\u2212", ""}};
        String[] sign = signs[random.nextInt(signs.length)];
        return figure.signum() < 0 ? sign[0] + digits + sign[1] : digits;
    }

    /** A text to split, and the same search written plainly: every cell of the form, every row in decimals. */
    record Row(List<String> columns, String text) {
        private static final String WHOLE = "(0|[1-9][0-9]{0,8}|[1-9][0-9]{0,2}(,[0-9]{3}){1,2})";

        Optional<List<String>> provenInDecimals() {
            Set<List<String>> proven = IntStream.rangeClosed(0, 3)
                    .boxed()
                    .flatMap(decimals -> splits(0, 0, decimals))
                    .filter(this::isProof)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return proven.size() == 1 ? proven.stream().findFirst() : Optional.empty();
        }

        private Stream<List<String>> splits(int from, int column, int decimals) {
            int start = from;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            if (column == columns.size()) {
                return start == text.length() ? Stream.of(List.of()) : Stream.empty();
            }
            String number = columns.get(column).equals("distance_percent")
                    ? "(0|[1-9][0-9]{0,2})(\\.[0-9]{1,2})?"
                    : WHOLE + (decimals == 0 ? "" : "\\.[0-9]{" + decimals + "}");
            Pattern cell = Pattern.compile("[-\u2212]?" + number + "|\\(" + number + "\\)");
            int first = start;
            return IntStream.rangeClosed(first + 1, text.length())
                    .filter(end -> cell.matcher(text.substring(first, end)).matches())
                    .boxed()
                    .flatMap(end -> splits(end, column + 1, decimals)
                            .map(rest -> Stream.concat(Stream.of(text.substring(first, end)), rest.stream())
                                    .toList()));
        }

        private boolean isProof(List<String> cells) {
            BigDecimal target = value(cells, "target");
            BigDecimal gap = value(cells, "allocation").subtract(target);
            BigDecimal money = half(cells, "allocation").add(half(cells, "target"));
            BigDecimal hundred = BigDecimal.valueOf(100);
            boolean large = money.multiply(hundred).compareTo(target.abs()) <= 0
                    && gap.abs().compareTo(target.abs()) < 0;
            boolean distance = !columns.contains("distance")
                    || value(cells, "distance").subtract(gap).abs().compareTo(money.add(half(cells, "distance"))) <= 0;
            return large && distance && (!columns.contains("distance_percent") || hasPercent(cells, gap, money));
        }

        private boolean hasPercent(List<String> cells, BigDecimal gap, BigDecimal money) {
            BigDecimal percent = value(cells, "distance_percent");
            BigDecimal target = value(cells, "target");
            BigDecimal off = percent.multiply(target)
                    .subtract(gap.multiply(BigDecimal.valueOf(100)))
                    .abs();
            BigDecimal allowed = half(cells, "distance_percent")
                    .multiply(target.abs())
                    .add(money.multiply(BigDecimal.valueOf(100)))
                    .add(half(cells, "target").multiply(percent.abs()));
            return off.compareTo(allowed) <= 0;
        }

        private BigDecimal value(List<String> cells, String column) {
            String cell = cells.get(columns.indexOf(column)).replace(",", "").replace('\u2212', '-');
            return new BigDecimal(cell.replace('(', '-').replace(")", ""));
        }

        private BigDecimal half(List<String> cells, String column) {
            return new BigDecimal("0.5").movePointLeft(value(cells, column).scale());
        }
    }
}
