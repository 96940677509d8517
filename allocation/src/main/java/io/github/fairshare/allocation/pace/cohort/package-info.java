/**
 * Positions made ready for arithmetic. A policy and positions enter, targets, distances and columns of pence by rank leave.
 *
 * <p>It may call the policies, the positions and the numbers of {@code solve}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.cohort;

import org.jspecify.annotations.NullMarked;
