/**
 * Benchmarks of allocation beside simpler ways of doing the same, and beside a loop that only moves memory.
 *
 * <p>Made-up positions, indicators and texts enter; times and ratios leave. Calls the published modules, on the class path
 * also their rooms that are not exported ({@code rule}, {@code solve}, {@code engine}); nothing calls it.
 */
@NullMarked
package io.github.fairshare.benchmarks;

import org.jspecify.annotations.NullMarked;
