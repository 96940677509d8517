/**
 * One row per body over all documents, and the roll-up of additive figures to the bodies that followed.
 *
 * <p>Documents as they were read enter, one row a body leaves, with a reason for whatever is missing. May call the models,
 * their registry, report, source, measure and table.
 *
 * <p>Begin with {@link CcgJoin}.
 */
@NullMarked
package io.github.fairshare.core.join;

import org.jspecify.annotations.NullMarked;
