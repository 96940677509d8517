package io.github.fairshare.allocation.pace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled cohorts, the real one held against what was published. */
class CohortsGoldenTest {
    private static final Cohorts.Bundled BOARDS =
            Cohorts.find("icb-core-2023-24").orElseThrow();

    @Test
    void careBoards_allOfThem_getThePublishedAllocationToTheThousand() {
        PaceResult result =
                PaceOfChange.allocate(PacePolicies.find("icb-core-2023-24").orElseThrow(), BOARDS.positions());
        List<String> published = Cohorts.publishedCareBoards().lines().skip(1).toList();

        assertThat(result.bodies()).hasSize(42);
        assertThat(published).hasSize(42).allSatisfy(line -> {
            String[] cells = line.split(",", -1);
            BodyOutcome body = result.findBody(cells[0]).orElseThrow();
            assertThat(body.allocation()).isEqualTo(Pounds.ofThousands(cells[1]));
            assertThat(body.closingPercent().orElseThrow().points().doubleValue())
                    .isCloseTo(100 * Double.parseDouble(cells[2]), within(1e-6));
        });
    }

    @Test
    void illustration_everyResult_saysWhatItIs() {
        PaceResult result = PaceOfChange.allocate(
                PacePolicies.find("pct-2009-10").orElseThrow(),
                Cohorts.find("pct-2003-10-illustration").orElseThrow().positions());

        assertThat(result.assumptions()).last().asString().startsWith("Illustration, no record");
    }

    @Test
    void find_unknownId_isEmpty() {
        assertThat(Cohorts.find("icb")).isEmpty();
    }
}
