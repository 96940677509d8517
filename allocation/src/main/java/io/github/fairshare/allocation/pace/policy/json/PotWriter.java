package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.Pot;
import java.util.Map;

/**
 * Each kind of pot as it stands in a policy.
 *
 * @param unit the policy's unit of money
 */
record PotWriter(MoneyUnit unit) implements Pot.Cases<Object> {
    @Override
    public Object growth(Pot.Growth pot) {
        return Map.of("growthPercent", pot.percent().points().toPlainString());
    }

    @Override
    public Object total(Pot.Total pot) {
        return Map.of("total", unit.from(pot.amount()).toPlainString());
    }

    @Override
    public Object none(Pot.None pot) {
        return "NONE";
    }
}
