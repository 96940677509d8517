package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.util.Set;

/**
 * The minimum growth of clinical commissioning groups (CCGs), tapered off over target.
 *
 * @param cash growth in cash that a body not far over target gets at least, for example 2.08 %
 * @param perHead growth per head that it gets at least, for example 1.36 %
 * @param flat growth of a body far over target, not above cash, for example 0.02 %
 * @param from distance at which the taper begins, for example 5 %
 * @param to distance at which it ends, above from, for example 10 %
 * @param targetUplift growth of the targets per head, for example 2.202 %
 */
public record MinimumGrowthTaperRule(
        Percent cash, Percent perHead, Percent flat, Percent from, Percent to, Percent targetUplift)
        implements GrowthRule {
    /** Checks the order of the levels and of the thresholds. */
    public MinimumGrowthTaperRule {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a taper goes from a lower to a higher distance, given were " + from
                    + " and " + to + "; exchange fromPercent and toPercent");
        }
        if (flat.compareTo(cash) > 0) {
            throw new IllegalArgumentException("a taper falls from cash to flat, given were " + cash + " and " + flat);
        }
    }

    @Override
    public String type() {
        return "MINIMUM_GROWTH_TAPER";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.minimumGrowthTaper(this);
    }

    @Override
    public Set<Trait> traits() {
        return Set.of();
    }
}
