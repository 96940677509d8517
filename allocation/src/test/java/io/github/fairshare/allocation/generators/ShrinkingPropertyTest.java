package io.github.fairshare.allocation.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

/** What a failure shrinks to says what is wrong, not how it was found. */
class ShrinkingPropertyTest {
    private static final int TRIES = 200;

    /** A fault of any allocation to two or more bodies is shown with the simplest rule and two bodies. */
    @Property(seed = "20170901", tries = 5, edgeCases = EdgeCasesMode.NONE)
    void failureOfTwoBodies_ofAnyPolicy_shrinksToUniformAndTwoBodies(@ForAll long seed) {
        AllocationCase least =
                shrunk(PolicyArbitraries.cases(), given -> given.positions().size() >= 2, seed);

        assertThat(least.policy().rule().type()).isEqualTo("UNIFORM");
        assertThat(least.positions().size()).isEqualTo(2);
    }

    @Property(seed = "20170901", tries = 5, edgeCases = EdgeCasesMode.NONE)
    void failureOfTwoBodies_ofWidePolicies_shrinksToUniformAndNoMoreBodiesThanItsTemperHas(@ForAll long seed) {
        AllocationCase least =
                shrunk(WidePolicyArbitraries.cases(), given -> given.positions().size() >= 2, seed);

        assertThat(least.policy().rule().type()).isEqualTo("UNIFORM");
        assertThat(least.positions().size()).isLessThanOrEqualTo(10);
    }

    /** The least by size of all that still fail, again and again. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails, long seed) {
        Shrinkable<T> found = failing(arbitrary, fails, seed);
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.orElseThrow();
            Shrinkable<T> from = found;
            smaller = from.shrink()
                    .filter(candidate -> candidate.distance().compareTo(from.distance()) < 0)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
        }
        return found.value();
    }

    private static <T> Shrinkable<T> failing(Arbitrary<T> arbitrary, Predicate<T> fails, long seed) {
        Random random = new Random(seed);
        var generator = arbitrary.generator(TRIES, false);
        for (int tries = 0; tries < TRIES; tries++) {
            Shrinkable<T> next = generator.next(random);
            if (fails.test(next.value())) {
                return next;
            }
        }
        throw new AssertionError("nothing fails in " + TRIES + " tries");
    }
}
