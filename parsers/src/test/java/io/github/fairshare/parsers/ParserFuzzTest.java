package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.fairshare.core.report.Parsed;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What holds of every reader whatever bytes it is given. An ordinary build replays the kept seeds, which stand under
 * {@code ParserFuzzTestInputs/<method>}; with {@code JAZZER_FUZZ=1} jazzer looks for further ones.
 */
class ParserFuzzTest {
    private static final String LIMIT = "1m";

    @FuzzTest(maxDuration = LIMIT)
    void dtocTargets(byte[] bytes) {
        check(
                bytes,
                DtocTargetsParser.standard()::parse,
                row -> Soundness.cells(row.name(), row.plan(), row.baseline(), row.target()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void annualRatings(byte[] bytes) {
        check(bytes, AnnualRatingsParser.standard()::parse, row -> Soundness.cells(row.name()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void maternityRatings(byte[] bytes) {
        check(bytes, MaternityAssessmentParser.standard()::parse, row -> Soundness.cells(row.name()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void assessmentRule(byte[] bytes) {
        check(bytes, AssessmentRuleParser.standard()::parse, rule -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void paceMeasures(byte[] bytes) {
        check(
                bytes,
                PaceMeasuresParser.standard()::parse,
                round -> Soundness.cells(
                        round.organisations(),
                        round.growth(),
                        round.minimum(),
                        round.minimumShareOfGrowth(),
                        round.growthUsed()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void pctDistances(byte[] bytes) {
        check(
                bytes,
                PctDistancesParser.standard()::parse,
                row -> Soundness.cells(Optional.of(row.name()), row.totalMillion(), row.percent()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void allocationPositions(byte[] bytes) {
        check(
                bytes,
                AllocationTableParser.standard()::parse,
                row -> Soundness.cells(
                        row.name(), row.allocation(), row.target(), row.distance(), row.distancePercentOfTarget()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void hubFootprints(byte[] bytes) {
        check(
                bytes,
                HubFootprintsParser.standard()::parse,
                row -> Stream.of(row.name().split("; ")));
    }

    @FuzzTest(maxDuration = LIMIT)
    void commissioningHubs(byte[] bytes) {
        check(bytes, CommissioningHubsParser.standard()::parse, row -> Stream.of(row.name()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void programmesOfCare(byte[] bytes) {
        check(bytes, ProgrammesOfCareParser.standard()::parse, row -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void plannedActions(byte[] bytes) {
        check(bytes, PlannedActionsParser.standard()::parse, row -> Stream.empty());
    }

    private static <T> void check(
            byte[] bytes, Function<SourceText, Parsed<T>> parser, Function<T, Stream<String>> cells) {
        SourceText text = SourceText.of(bytes);
        assertThat(text.toBytes()).isEqualTo(bytes);
        new Soundness<>(parser, cells).check(text);
    }
}
