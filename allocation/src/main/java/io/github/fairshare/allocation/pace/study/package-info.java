/**
 * Questions about more than one result. Results enter, what they say together leaves.
 *
 * <p>It may call the engine, its measures, positions and policies.
 *
 * <p>Begin with {@link PaceComparison} and {@link Projection}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.study;

import org.jspecify.annotations.NullMarked;
