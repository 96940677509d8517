/**
 * What rules and limits do: each kind as lines in the unknown. A cohort enters, a kernel to be solved leaves.
 *
 * <p>It may call cohorts, policies, positions and {@code solve}; nothing here is seen from outside of the module.
 */
@NullMarked
package io.github.fairshare.allocation.pace.rule;

import org.jspecify.annotations.NullMarked;
