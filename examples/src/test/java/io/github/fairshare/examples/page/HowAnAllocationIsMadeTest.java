package io.github.fairshare.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.AllocationsCsv;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.examples.cli.file.InMemory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recomputes every number of the page; the printed ones are those of pex15, para 18, Table 1 and para 14. */
class HowAnAllocationIsMadeTest {
    private static final Page PAGE = Page.of("how-an-allocation-is-made.md");
    private static final PacePolicy POLICY = PacePolicies.find("pct-2009-10").orElseThrow();
    private static final PacePolicy LOWER = PacePolicies.parse(
            PacePolicies.findJson("pct-2009-10").orElseThrow().replace("\"5.2\"", "\"4.0\""));

    private final BodyOutcome richmond =
            under(POLICY, PAGE.rows(0).get(0).get(1), PAGE.rows(0).get(1).get(1));
    private final BodyOutcome halton =
            under(POLICY, PAGE.rows(0).get(0).get(2), PAGE.rows(0).get(1).get(2));
    private final BodyOutcome lower =
            under(LOWER, PAGE.rows(0).get(0).get(1), PAGE.rows(0).get(1).get(1));

    @Test
    void given_baselineAndTarget_areThoseOfTheSpecification() {
        // Halton and St Helens: 24.8 / 0.047 = 527.66, and 24.80 less is 502.86.
        assertThat(PAGE.rows(0))
                .containsExactly(List.of("baseline", "254.17", "502.86"), List.of("target", "205.23", "527.66"));
    }

    @Test
    void rule_everyDistance_growsAndClosesAsRecomputed() {
        assertThat(PAGE.rows(1)).hasSize(11).allSatisfy(row -> {
            BigDecimal baseline = new BigDecimal("100").add(new BigDecimal(row.get(0)));
            BodyOutcome body = under(POLICY, baseline.toPlainString(), "100");

            assertThat(row.subList(1, 4))
                    .containsExactly(
                            points(body.growthPercent().orElseThrow(), 3),
                            points(body.closingPercent().orElseThrow(), 3),
                            body.binding().orElse(""));
        });
    }

    @Test
    void steps_bothTrusts_areAsRecomputed() {
        List<Function<BodyOutcome, String>> steps = List.of(
                body -> millions(body.baseline().minus(body.openingTarget().orElseThrow()), 2),
                body -> points(body.openingPercent().orElseThrow(), 3),
                body -> points(body.growthPercent().orElseThrow(), 2),
                body -> body.binding().orElse(""),
                body -> millions(body.allocation().minus(body.baseline()), 2),
                body -> millions(body.allocation(), 2),
                body -> millions(body.closingTarget().orElseThrow(), 2),
                body -> millions(body.allocation().minus(body.closingTarget().orElseThrow()), 2),
                body -> points(body.closingPercent().orElseThrow(), 3));

        assertThat(PAGE.rows(2)).hasSameSizeAs(steps);
        for (int step = 0; step < steps.size(); step++) {
            assertThat(PAGE.rows(2).get(step).subList(1, 3))
                    .as(PAGE.rows(2).get(step).get(0))
                    .containsExactly(
                            steps.get(step).apply(richmond), steps.get(step).apply(halton));
        }
    }

    @Test
    void printed_besideComputed_areThoseOfTheMemorandum() {
        assertThat(PAGE.rows(3))
                .containsExactly(
                        printed(
                                "opening distance, £m",
                                "48.9",
                                "-24.8",
                                PAGE.rows(2).get(0)),
                        printed(
                                "opening distance, %",
                                "23.8", "-4.7", PAGE.rows(2).get(1)),
                        List.of(
                                "growth, %",
                                "5.20",
                                points(richmond.growthPercent().orElseThrow(), 2),
                                "5.50",
                                points(halton.growthPercent().orElseThrow(), 2)),
                        List.of("increase, £m", "13.3", increase(richmond, 1), "", ""),
                        List.of("allocation, £m", "267.4", millions(richmond.allocation(), 1), "", ""),
                        printed(
                                "closing distance, £m",
                                "50.9",
                                "-26.2",
                                PAGE.rows(2).get(7)),
                        printed(
                                "closing distance, %",
                                "23.5", "-4.7", PAGE.rows(2).get(8)));
    }

    @Test
    void lowerMinimum_richmond_isAsRecomputedAndAsPrinted() {
        assertThat(PAGE.rows(4))
                .containsExactly(
                        both("growth, %", body -> points(body.growthPercent().orElseThrow(), 2)),
                        both("increase, £m", body -> increase(body, 2)),
                        both("allocation, £m", body -> millions(body.allocation(), 2)),
                        both(
                                "closing distance, %",
                                body -> points(body.closingPercent().orElseThrow(), 2)));
        // pex15, para 18(i): 10.2 million rather than 13.3, a reduction of 3.1.
        assertThat(increase(lower, 1)).isEqualTo("10.2");
        assertThat(millions(richmond.allocation().minus(lower.allocation()), 1)).isEqualTo("3.1");
    }

    @Test
    void prose_everyNumber_isPrintedOrRecomputed() {
        // Growth needed to close at c: (1 + c)(1 + G)/(1 + d0) - 1, with c -3.5 %, G 5.5 % and d0 -4.7 %.
        BigDecimal needed = new BigDecimal("0.965")
                .multiply(new BigDecimal("1.055"))
                .divide(
                        new BigDecimal("502.86").divide(new BigDecimal("527.66"), MathContext.DECIMAL64),
                        MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE);
        BigDecimal more = needed.subtract(new BigDecimal("0.055")).multiply(new BigDecimal("502.86"));
        // The least growth that is printed as 13.3: 13.25 of 254.17.
        BigDecimal wouldTake =
                new BigDecimal("13.25").movePointRight(2).divide(new BigDecimal("254.17"), 3, RoundingMode.HALF_UP);
        Set<String> recomputed = Set.of(
                wouldTake.toPlainString(),
                needed.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString(),
                more.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                increase(lower, 1),
                millions(richmond.allocation().minus(lower.allocation()), 2));
        // Years, paragraphs, and figures that the memorandum prints or the policy holds.
        Set<String> stated = Set.of(
                "2009", "-10", "18", "2010", "5.5", "5.2", "7.7", "6.2", "1", "2", "-6.2", "0", "13.3", "5.20", "4.0",
                "3.1", "3.5", "6.5");

        assertThat(PAGE.proseNumbers())
                .allMatch(number -> recomputed.contains(number) || stated.contains(number))
                .containsAll(recomputed);
    }

    @Test
    void policy_figuresOfTheProse_areThoseOfTheFile() {
        String json = PacePolicies.findJson("pct-2009-10").orElseThrow();

        assertThat(Map.of("\"5.5\"", 1, "\"5.2\"", 1, "\"7.7\"", 1, "\"6.2\"", 1, "\"$floor\"", 2))
                .allSatisfy((text, count) ->
                        assertThat(json.split(Pattern.quote(text), -1)).hasSize(count + 1));
    }

    @Test
    void example_commandAndExplanation_printWhatThePageShows() {
        Positions positions = PositionsCsv.read(new StringReader(PAGE.blocks().get(0)), MoneyUnit.POUNDS);
        PaceResult result = PaceOfChange.allocate(POLICY, positions);

        assertThat(InMemory.text(out -> AllocationsCsv.write(result, out)))
                .isEqualTo(PAGE.blocks().get(1));
        assertThat(result.explain("5M6").stripTrailing() + "\n")
                .isEqualTo(PAGE.blocks().get(2));
    }

    private static BodyOutcome under(PacePolicy policy, String baseline, String target) {
        OpeningPosition one = OpeningPosition.of("A", Pounds.ofMillions(baseline), Pounds.ofMillions(target));
        return PaceOfChange.allocate(policy, Positions.of(List.of(one)))
                .bodies()
                .get(0);
    }

    /** A printed figure of both trusts beside the recomputed one of another table, rounded to the same decimal. */
    private static List<String> printed(String label, String one, String other, List<String> computed) {
        return List.of(label, one, oneDecimal(computed.get(1)), other, oneDecimal(computed.get(2)));
    }

    private List<String> both(String label, Function<BodyOutcome, String> figure) {
        return List.of(label, figure.apply(richmond), figure.apply(lower));
    }

    private static String increase(BodyOutcome body, int decimals) {
        return millions(body.allocation().minus(body.baseline()), decimals);
    }

    private static String oneDecimal(String number) {
        return new BigDecimal(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String millions(Pounds amount, int decimals) {
        return amount.inMillions().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String points(Percent percent, int decimals) {
        return percent.points().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
