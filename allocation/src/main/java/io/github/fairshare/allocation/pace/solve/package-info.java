/**
 * The bare computation. Lines over arrays and a pot enter, the unknown that makes the pot and amounts to the penny leave.
 *
 * <p>Why the answer is exact, with the literature: {@code docs/why-the-answer-is-exact.md}.
 *
 * <p>It knows no policy and no position, and may call the rounding alone.
 */
@NullMarked
package io.github.fairshare.allocation.pace.solve;

import org.jspecify.annotations.NullMarked;
