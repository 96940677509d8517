/**
 * A year's pace of change as data: the pot, the rule, the limits, what is solved, how it is rounded. Figures enter, checked
 * parts that fit each other leave.
 *
 * <p>It knows neither positions nor arithmetic nor its own JSON, and may call the rounding and the way in which faults
 * are told.
 *
 * <p>Begin with {@link PacePolicy}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.policy;

import org.jspecify.annotations.NullMarked;
