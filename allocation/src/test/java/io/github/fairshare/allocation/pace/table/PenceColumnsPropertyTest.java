package io.github.fairshare.allocation.pace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in columns give what the same bodies give one by one: figures, words and the bytes of the table. */
class PenceColumnsPropertyTest {
    private static final String CURVE = "{\"type\": \"CURVE\", \"points\": ["
            + "{\"distancePercent\": \"-8\", \"growthPercent\": \"7.5\"},"
            + "{\"distancePercent\": \"0\", \"growthPercent\": \"5.5\"},"
            + "{\"distancePercent\": \"1.5\", \"growthPercent\": \"5.2\"}]}";

    private static final List<String> LIMITS = List.of(
            "",
            "{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"5.2\"}, {\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"8\"}",
            "{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"6\"}, {\"type\": \"MINIMUM_GROWTH\", \"percent\": \"5.4\"}",
            "{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"6\"}, {\"type\": \"MINIMUM_GROWTH\", \"percent\": \"6\"}",
            "{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"6\"}, {\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"4\"}",
            "{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"8\"}, {\"type\": \"NO_FURTHER_UNDER_TARGET\"}");

    private static final List<String> POTS = List.of("5.5", "5.1234567", "-1");
    private static final List<String> SOLVED = List.of("SHIFT", "NONE");
    private static final List<MoneyUnit> UNITS = List.of(MoneyUnit.POUNDS, MoneyUnit.THOUSANDS, MoneyUnit.MILLIONS);
    private static final List<String> ROUNDINGS = List.of("0.01", "1", "1000");

    private static <T> T one(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static PacePolicy policy(SplittableRandom random) {
        return PacePolicies.parse("""
                {"version": 1, "id": "columns", "title": "t", "unit": "%s", "pot": {"growthPercent": "%s"},
                 "rule": %s, "limits": [%s], "balance": {"solveFor": "%s"}%s}
                """.formatted(
                        one(UNITS, random),
                        one(POTS, random),
                        random.nextInt(5) == 0 ? "{\"type\": \"UNIFORM\"}" : CURVE,
                        one(LIMITS, random),
                        one(SOLVED, random),
                        random.nextInt(6) == 0
                                ? ""
                                : ", \"rounding\": {\"unit\": \"%s\", \"mode\": \"HALF_UP\", \"method\": \"CONSERVING\"}"
                                        .formatted(one(ROUNDINGS, random))));
    }

    private static String table(PaceResult result) throws IOException {
        StringBuilder table = new StringBuilder();
        AllocationsCsv.write(result, table);
        return table + String.join("\n", result.warnings()) + result.status() + result.solved() + result.totals();
    }

    private static long pence(SplittableRandom random) {
        int digits = 1 + random.nextInt(12);
        long pence = random.nextLong((long) Math.pow(10, digits));
        return random.nextInt(3) == 0 ? pence / 100 * 100 : pence;
    }

    @Property(tries = 300)
    void allocate_ofColumnsAndOfBodies_writesTheSameToTheByte(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 60) int size) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> forms = List.of("B%d", "%d", "a b%d", "x,%d", "\"q%d", "#%d", "é%d");
        String[] codes = IntStream.range(0, size)
                .mapToObj(i -> one(forms, random).formatted(i * 7 % 61))
                .toArray(String[]::new);
        long[] baselines = new long[size];
        long[] targets = new long[size];
        for (int i = 0; i < size; i++) {
            baselines[i] = random.nextInt(9) == 0 ? 0 : pence(random) + 1;
            boolean isNear = random.nextInt(4) > 0;
            targets[i] = isNear ? (long) (baselines[i] * (0.9 + 0.2 * random.nextDouble())) : pence(random);
        }
        baselines[0]++;
        List<OpeningPosition> bodies = IntStream.range(0, size)
                .mapToObj(i -> OpeningPosition.of(codes[i], pounds(baselines[i]), pounds(targets[i])))
                .toList();
        PacePolicy policy = policy(random);
        Positions columns = Positions.ofPence(codes, baselines, targets);

        assertThat(columns.columns()).isPresent();
        assertThat(columns.bodies()).isEqualTo(bodies);
        assertThat(columns.doubts()).isEqualTo(Positions.of(bodies).doubts());
        assertThat(table(PaceOfChange.allocate(policy, columns)))
                .isEqualTo(table(PaceOfChange.allocate(policy, Positions.of(bodies))));
    }

    private static Pounds pounds(long pence) {
        return Pounds.of(BigDecimal.valueOf(pence, 2));
    }

    private static Positions read(String table, MoneyUnit unit) {
        return PositionsCsv.read(new StringReader(table), unit);
    }

    @ParameterizedTest
    @CsvSource({
        "POUNDS, 1234.5, 123450",
        "POUNDS, 0, 0",
        "POUNDS, 7.25, 725",
        "THOUSANDS, 2.00001, 200001",
        "MILLIONS, 254.17, 25417000000"
    })
    void read_plainTable_keepsWholePence(MoneyUnit unit, String cell, long pence) {
        Positions plain = read("target,code,baseline\r\n1,A,%s\r\n3,B,2".formatted(cell), unit);

        assertThat(plain.columns().orElseThrow().baseline(0)).isEqualTo(pence);
        assertThat(plain.columns().orElseThrow().code(1)).isEqualTo("B");
        assertThat(plain.bodies())
                .isEqualTo(read("target,code,baseline\r\n1,\"A\",%s\r\n3,B,2".formatted(cell), unit)
                        .bodies());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.234", "1.", ".5", "+1", "-1", "1e3", "1,2", "1 ", "", "1234567890123456789", "1\n", "\"1\""})
    void read_cellThatIsNotPlain_isReadAsBefore(String cell) {
        String table = "code,baseline,target\nA,%s,1\nB,1,1\n".formatted(cell);
        // The mark in front is allowed everywhere and sends every table the long way.
        String longWay = "\uFEFF" + table;

        assertThat(answer(table)).isEqualTo(answer(longWay));
    }

    private static String answer(String table) {
        try {
            return read(table, MoneyUnit.POUNDS).bodies().toString();
        } catch (PositionsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void read_codeTwice_namesBothLines() {
        assertThatThrownBy(() -> read("code,baseline,target\nA,1,1\nB,1,1\nA,2,2\n", MoneyUnit.POUNDS))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("line 2 already");
    }

    @Test
    void ofPence_columnsOfTwoLengths_areRefused() {
        assertThatThrownBy(() -> Positions.ofPence(new String[] {"A"}, new long[] {1, 2}, new long[] {1}))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("one length");
    }

    @Test
    void ofPence_belowZeroOrBeyondTheColumns_isAnsweredAsBodiesAre() {
        assertThatThrownBy(() -> Positions.ofPence(new String[] {"A"}, new long[] {-1}, new long[] {1}))
                .isInstanceOf(PositionsException.class)
                .hasMessageStartingWith("body 1, column baseline");
        Positions large = Positions.ofPence(new String[] {"A"}, new long[] {Long.MAX_VALUE}, new long[] {1});
        assertThat(large.columns()).isEmpty();
        assertThat(large.bodies().get(0).baseline()).isEqualTo(Pounds.of("92233720368547758.07"));
    }
}
