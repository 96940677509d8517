/** Rounding that conserves a total. */
@NullMarked
package io.github.fairshare.allocation.round;

import org.jspecify.annotations.NullMarked;
