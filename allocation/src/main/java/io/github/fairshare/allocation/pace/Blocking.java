package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.Infeasibility.Direction;
import io.github.fairshare.allocation.pace.Infeasibility.HeldBodies;
import io.github.fairshare.allocation.pace.rule.Bound;
import io.github.fairshare.allocation.pace.solve.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the limits that keep an allocation from making the pot. */
final class Blocking {
    private Blocking() {}

    static List<HeldBodies> limits(Allocated allocated, Direction direction) {
        Bound.Side side = direction == Direction.MISSING ? Bound.Side.LOWER : Bound.Side.UPPER;
        Map<String, Integer> held = new LinkedHashMap<>();
        for (int rank = 0; rank < allocated.cohort().size(); rank++) {
            Judgement judgement = allocated.judge(rank);
            List<String> names = new ArrayList<>();
            for (Judgement.Taken limit : judgement.taken()) {
                held.putIfAbsent(limit.bound().limit(), 0);
                boolean binds = limit.bound().side() == side
                        && Amounts.same(limit.effective().value(), judgement.value());
                if (binds) {
                    names.add(limit.bound().limit());
                }
            }
            if (judgement.taken().isEmpty() && !judgement.binding().isEmpty()) {
                names.add(judgement.binding());
            }
            names.stream().findFirst().ifPresent(name -> held.merge(name, 1, Integer::sum));
        }
        return held.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new HeldBodies(entry.getKey(), entry.getValue()))
                .toList();
    }
}
