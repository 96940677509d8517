/**
 * Many scenarios of one policy at once, in plain doubles with a bound on their error. Positions enter and become columns,
 * closing distances leave, and for each scenario whether the bound settles every printed digit; of years without rounding how
 * many bring all bodies near.
 *
 * <p>It may call policies, positions, their columns in {@code cohort}, bodies that are {@code sorted}, rounding, the
 * arithmetic of the solver, and for a year that goes by no target the engine itself. The module exports it to nobody.
 */
@NullMarked
package io.github.fairshare.allocation.pace.sweep;

import org.jspecify.annotations.NullMarked;
