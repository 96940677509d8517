/**
 * Many scenarios of one policy at once, in plain doubles with a bound on their error. Columns of baselines and targets enter,
 * closing distances leave, and for each scenario whether the bound settles every printed digit.
 *
 * <p>It may call policies and rounding only; it knows no positions. The module exports it to nobody.
 */
@NullMarked
package io.github.fairshare.allocation.pace.sweep;

import org.jspecify.annotations.NullMarked;
