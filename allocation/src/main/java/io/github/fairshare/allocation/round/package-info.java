/** Rounding of many amounts at once: each on its own, or so that the parts add up to the rounded total. */
@NullMarked
package io.github.fairshare.allocation.round;

import org.jspecify.annotations.NullMarked;
