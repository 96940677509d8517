/**
 * How ratings moved from one publication to another.
 *
 * <p>Two tables of ratings enter; steps leave, and a reason for every body that cannot be compared. May call join, the models
 * and their registry.
 *
 * <p>Begin with {@link RatingTable}.
 */
@NullMarked
package io.github.fairshare.core.join.movement;

import org.jspecify.annotations.NullMarked;
