package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;

/** How one body of one lane closes, in pairs of doubles that are written over. */
final class CloseClosing {
    private final DoubleDouble factor;
    private final DoubleDoubles target = new DoubleDoubles(1);
    private final DoubleDoubles amount = new DoubleDoubles(1);
    private final DoubleDoubles closing = new DoubleDoubles(1);
    private final DoubleDoubles spare = new DoubleDoubles(1);

    /** Of targets that close at so many times the drawn ones. */
    CloseClosing(DoubleDouble factor) {
        this.factor = factor;
    }

    /** How far an allocation in pence is above the target of a body, in millionths of a percentage point of it. */
    DoubleDoubles of(double allocation, DoubleDoubles targets, int body) {
        target.take(0, targets, body);
        target.product(target, factor);
        amount.product(target, -1, 0);
        amount.add(allocation, 0);
        closing.quotient(amount, target, spare);
        closing.product(closing, LaneSweep.MILLIONTHS, 0);
        return closing;
    }
}
