package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What one kind of pot does; one class a kind. */
public interface PotKind {
    /** The pot in pounds, exactly; empty where the allocations make it. */
    Optional<BigDecimal> amount(BigDecimal baselines);

    /** The same pot as one that can be repeated year by year; empty where it cannot. */
    Optional<Pot> repeatable(BigDecimal baselines);

    static PotKind of(Pot pot) {
        return pot.match(new Kinds());
    }

    /** Finds what a pot does. */
    final class Kinds implements Pot.Cases<PotKind> {
        @Override
        public PotKind growth(Pot.Growth pot) {
            return new Growing(pot);
        }

        @Override
        public PotKind total(Pot.Total pot) {
            return new Fixed(pot);
        }

        @Override
        public PotKind none(Pot.None pot) {
            return new Made();
        }
    }

    /** The baselines and a growth on top. */
    record Growing(Pot.Growth pot) implements PotKind {
        @Override
        public Optional<BigDecimal> amount(BigDecimal baselines) {
            return Optional.of(baselines.add(baselines.multiply(pot.percent().asFraction())));
        }

        @Override
        public Optional<Pot> repeatable(BigDecimal baselines) {
            return Optional.of(pot);
        }
    }

    /** A fixed total; to be repeated it becomes the growth that it is. */
    record Fixed(Pot.Total pot) implements PotKind {
        private static final MathContext DIGITS = new MathContext(50);

        @Override
        public Optional<BigDecimal> amount(BigDecimal baselines) {
            return Optional.of(pot.amount().amount());
        }

        @Override
        public Optional<Pot> repeatable(BigDecimal baselines) {
            BigDecimal growth = pot.amount().amount().subtract(baselines).divide(baselines, DIGITS);
            return Optional.of(new Pot.Growth(Percent.ofFraction(growth)));
        }
    }

    /** No given total. */
    record Made() implements PotKind {
        @Override
        public Optional<BigDecimal> amount(BigDecimal baselines) {
            return Optional.empty();
        }

        @Override
        public Optional<Pot> repeatable(BigDecimal baselines) {
            return Optional.empty();
        }
    }
}
