/**
 * Pace of change: how fast bodies move from what they receive to their target. A policy and positions enter, a result
 * with everything needed to check it leaves, each body with its trace.
 *
 * <p>It may call every room but those of tables and studies, which call it.
 *
 * <p>Begin with {@link PaceOfChange}.
 */
@NullMarked
package io.github.fairshare.allocation.pace;

import org.jspecify.annotations.NullMarked;
