/**
 * Limits and intervals, and where a value stands against them.
 *
 * <p>In come a count with its cases, an expectation or a score, and how sure the limits shall be; out go two limits in the
 * unit that was asked for. May call no other room of ratings.
 *
 * <p>Begin with {@link ControlLimits}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.limit;

import org.jspecify.annotations.NullMarked;
