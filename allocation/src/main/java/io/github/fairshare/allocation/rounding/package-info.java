/**
 * Rounding of many amounts at once: each on its own, or so that the parts add up to the rounded total.
 *
 * <p>In come exact amounts and a unit; out go whole numbers of that unit in the same order. May call no other room of this
 * module but the one of what both engines need.
 *
 * <p>Begin with {@link Rounding}.
 */
@NullMarked
package io.github.fairshare.allocation.rounding;

import org.jspecify.annotations.NullMarked;
