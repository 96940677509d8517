package io.github.fairshare.allocation.pace;

import static io.github.fairshare.allocation.pace.Examples.allocations;
import static io.github.fairshare.allocation.pace.Examples.closings;
import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.five;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import org.junit.jupiter.api.Test;

/**
 * The exact vectors: five bodies with equal targets of 200, growth 5 %; every figure follows by hand from the rule.
 *
 * <p>For the first curve: the three bodies above -8 % get 5, 5, 4 and 4 %, together 852.56; 1050 less that is 197.44,
 * which is 5.980952 % under 210.
 */
class ExactVectorsGoldenTest {
    private static void measures(PaceResult result, String m1, String m2, String m4) {
        PaceMeasures measures = result.measures();
        assertThat(measures.find("M1").orElseThrow().printed().orElse("")).isEqualTo(m1);
        assertThat(measures.find("M2").orElseThrow().printed().orElse("")).isEqualTo(m2);
        assertThat(measures.find("M4.unweighted").orElseThrow().printed().orElse(""))
                .isEqualTo(m4);
    }

    @Test
    void uniform_fiveBodies_asByHand() {
        PaceResult result = PaceOfChange.allocate(policy(growth("5"), "{\"type\": \"UNIFORM\"}", "", "NONE"), five());
        assertThat(allocations(result)).containsExactly("193.2", "201.6", "210", "218.4", "226.8");
        assertThat(closings(result)).containsExactly("-8.000000", "-4.000000", "0.000000", "4.000000", "8.000000");
        assertThat(result.status()).isEqualTo(AllocationStatus.BALANCED);
        measures(result, "100", "0", "");
    }

    @Test
    void twoPart_lambdaSixTenths_asByHand() {
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), "{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}", "", "NONE"), five());
        assertThat(allocations(result)).containsExactly("193.52", "201.76", "210", "218.24", "226.48");
        assertThat(closings(result)).containsExactly("-7.847619", "-3.923810", "0.000000", "3.923810", "7.847619");
        measures(result, "97.037037", "0.96", "52.5");
    }

    @Test
    void curve_flattestFourSolvedUnderTarget_asByHand() {
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), curve("0", "5", "4", "4"), "", "MAXIMUM_UNDER_TARGET"), five());
        assertThat(allocations(result)).containsExactly("197.44", "201.6", "210", "216.32", "224.64");
        assertThat(closings(result)).containsExactly("-5.980952", "-4.000000", "0.000000", "3.009524", "6.971429");
        assertThat(result.solved().printed()).contains("5.980952");
        assertThat(result.status()).isEqualTo(AllocationStatus.BALANCED);
        measures(result, "80", "8.48", "5.943396");
        assertThat(result.findBody("A").orElseThrow().binding()).contains("MAXIMUM_UNDER_TARGET");
    }

    @Test
    void curve_flattestThreeSolvedUnderTarget_asByHand() {
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), curve("0", "5", "4", "3"), "", "MAXIMUM_UNDER_TARGET"), five());
        assertThat(allocations(result)).containsExactly("201.64", "201.64", "210", "214.24", "222.48");
        assertThat(closings(result)).containsExactly("-3.980952", "-3.980952", "0.000000", "2.019048", "5.942857");
        measures(result, "60", "16.96", "2.971698");
    }

    @Test
    void fullTarget_fiveBodies_asByHand() {
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), "{\"type\": \"FULL_TARGET\"}", "", "NONE"), five());
        assertThat(allocations(result)).containsOnly("210");
        assertThat(closings(result)).containsOnly("0.000000");
        measures(result, "-55.555556", "50.4", "1");
    }
}
