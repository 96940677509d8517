/**
 * What is known of a body: counts, estimates with their standard errors, scores that somebody else gave.
 *
 * <p>In come figures as text or numbers; out go values that cannot be wrong in themselves, whether or not they suit a
 * rule set. May call no other room of ratings.
 *
 * <p>Begin with {@link BodyIndicators#of(String)}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.observation;

import org.jspecify.annotations.NullMarked;
