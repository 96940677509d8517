package io.github.fairshare.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.table.AllocationsCsv;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.allocation.pace.table.DistancesCsv;
import io.github.fairshare.allocation.pace.table.MovementsCsv;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import io.github.fairshare.allocation.pace.table.SharesCsv;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.rule.RuleSetException;
import io.github.fairshare.allocation.rating.rule.json.RuleSetJson;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.table.IndicatorsCsv;
import io.github.fairshare.core.generators.Mutations;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged policies, rule sets and tables: each is used or refused in the words of its reader, and no refusal is longer
 * than anybody reads. An ordinary build damages a few; the profile assault many.
 */
class InputAssaultTest {
    private static final int LONGEST = 700;
    private static final String FIVE = """
            code,name,baseline,target
            A,"One, the first",184,200
            B,Two,192,200
            C,Three,200,200
            D,Four,208,200
            E,Five,216,200
            """;

    private static Iterable<String> policies() {
        return PacePolicies.ids();
    }

    private static Iterable<String> ruleSets() {
        return RuleSets.ids();
    }

    /** Uses damaged copies of a text; only the exception that the reader promises may come out of it. */
    private static void assault(
            String whole, Class<? extends IllegalArgumentException> promised, Consumer<String> use) {
        for (int at = 0; at < 4 * Mutations.SAMPLE; at++) {
            long seed = Mutations.SEED + at;
            String damaged = new Mutations(seed).text(whole);
            try {
                use.accept(damaged);
            } catch (IllegalArgumentException e) {
                assertThat(e).as("seed %d", seed).isInstanceOf(promised);
                assertThat(e.getMessage()).as("seed %d", seed).isNotBlank().hasSizeLessThan(LONGEST);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e, e);
            }
        }
    }

    private static Positions five() {
        return PositionsCsv.read(new StringReader(FIVE), MoneyUnit.POUNDS);
    }

    private static PaceResult allocated() {
        return PaceOfChange.allocate(PacePolicies.find("pct-2009-10").orElseThrow(), five());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void policy_damaged_isReadOrRefused(String id) {
        assault(PacePolicies.findJson(id).orElseThrow(), PolicyException.class, json -> {
            PacePolicy policy = PacePolicies.parse(json);
            assertThat(policy.id()).isNotBlank();
            whereItCan(() -> PaceOfChange.allocate(policy, five()));
        });
    }

    /** A policy may ask for columns that these positions lack. */
    private static void whereItCan(Runnable allocation) {
        try {
            allocation.run();
        } catch (PositionsException e) {
            assertThat(e).hasMessageContaining("column");
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void ruleSet_damaged_isReadOrRefused(String id) {
        assault(
                RuleSets.findJson(id).orElseThrow(),
                RuleSetException.class,
                json -> assertThat(RuleSetJson.write(RuleSetJson.read(json))).isNotBlank());
    }

    @Test
    void positions_damaged_areAllocatedInFullOrRefused() {
        PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();
        assault(FIVE, PositionsException.class, csv -> {
            Positions read = PositionsCsv.read(new StringReader(csv), policy.unit());
            assertThat(PaceOfChange.allocate(policy, read).bodies()).hasSize(read.size());
        });
        String boards = Cohorts.find("icb-core-2023-24").orElseThrow().csv();
        assault(
                boards,
                PositionsException.class,
                csv -> assertThat(PositionsCsv.read(new StringReader(csv), MoneyUnit.THOUSANDS)
                                .size())
                        .isPositive());
    }

    @Test
    void openingsAndClosings_damaged_areReadOrRefused() throws IOException {
        StringBuilder table = new StringBuilder();
        AllocationsCsv.write(allocated(), table);
        assault(
                table.toString(),
                PositionsException.class,
                csv -> assertThat(MovementsCsv.read(new StringReader(csv), MoneyUnit.POUNDS))
                        .isNotEmpty());
    }

    @Test
    void sharesAndDistances_damaged_areReadOrRefused() {
        assault("year,code,target_share\n1,A,0.25\n1,B,0.75\n2,A,0.3\n2,B,0.7\n", PositionsException.class, csv -> {
            SharesCsv.read(new StringReader(csv));
        });
        assault("""
                line,code,name,total_million,percent,suggested_total_million
                1,5A4,Havering,-12.3,-1.1,
                2,5A5,Kingston,8.0,2.2,9.0
                """, PositionsException.class, csv -> {
            DistancesCsv.read(new StringReader(csv));
        });
    }

    @Test
    void indicators_damaged_areScoredOrRefused() {
        RatingEngine engine = RatingEngine.of(RuleSets.maternity());
        assault(
                "code,name,smoking_score,choices_value,choices_se\nX01,One,2,65.4,1.2\nX02,Two,,70.1,0.9\n",
                IllegalArgumentException.class,
                csv -> {
                    engine.scoreAll(IndicatorsCsv.read(new StringReader(csv), RuleSets.maternity()));
                });
    }
}
