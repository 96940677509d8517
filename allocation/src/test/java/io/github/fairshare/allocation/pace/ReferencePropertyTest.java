package io.github.fairshare.allocation.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.AllocationCase;
import io.github.fairshare.allocation.generators.PolicyArbitraries;
import io.github.fairshare.allocation.pace.policy.Balance;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The engine against exact rational arithmetic, to the penny. */
class ReferencePropertyTest {
    @Provide
    Arbitrary<AllocationCase> cases() {
        return PolicyArbitraries.cases();
    }

    @Property(seed = "20170901", tries = 20_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void allocate_anyPolicyAndPositions_agreesWithExactArithmetic(@ForAll("cases") AllocationCase given) {
        PaceResult result = PaceOfChange.allocate(given.policy(), given.positions());
        Reference.Answer expected = Reference.allocate(given.policy(), given.positions());
        assertThat(result.status()).as("status").isEqualTo(expected.status());
        if (result.status() != AllocationStatus.INFEASIBLE) {
            expected.x().ifPresent(x -> checkSolved(result, x));
        }
        for (BodyOutcome body : result.bodies()) {
            Rational exact = expected.exact().get(body.code());
            Rational off = Rational.of(body.unrounded().amount()).minus(exact).abs();
            assertThat(off.compareTo(Rational.of(new BigDecimal("0.0000001"))))
                    .as("unrounded %s is off by more than 10^-5 pence", body)
                    .isNegative();
            assertThat(body.allocation().amount())
                    .as(body.code())
                    .isEqualByComparingTo(expected.printed().get(body.code()));
        }
    }

    private static void checkSolved(PaceResult result, Rational x) {
        if (result.policy().balance() == Balance.NONE) {
            return;
        }
        Rational written = result.policy().balance() == Balance.SCALE ? x : x.times(Rational.of(100));
        BigDecimal expected =
                new BigDecimal(written.numerator()).divide(new BigDecimal(written.denominator()), new MathContext(40));
        assertThat(result.solved().value().orElseThrow().subtract(expected).abs())
                .as("solved %s against %s", result.solved(), expected)
                .isLessThan(new BigDecimal("1e-12").max(expected.abs().multiply(new BigDecimal("1e-12"))));
    }
}
