/**
 * The bare computation. Lines over arrays and a pot enter, the unknown that makes the pot and amounts to the penny leave.
 *
 * <p>It knows no policy and no position, and may call the rounding alone.
 */
@NullMarked
package io.github.fairshare.allocation.pace.solve;

import org.jspecify.annotations.NullMarked;
