/**
 * Ratings: {@code RatingEngine.of(rules).score(indicators)} and what it answers.
 *
 * <p>In come the rules ({@code rule}) and what is known of a body ({@code observation}); out go a rating, or the ratings
 * still reachable, and the whole way there. May call {@code engine}, which decides, and the rooms that it is made of
 * ({@code rule}, {@code observation}, {@code limit}); {@code study} and {@code table} may call this.
 *
 * <p>Begin with {@link RatingEngine#of}.
 */
@NullMarked
package io.github.fairshare.allocation.rating;

import org.jspecify.annotations.NullMarked;
