/** Benchmarks of allocation beside simpler ways of doing the same, and beside a loop that only moves memory. */
@NullMarked
package io.github.fairshare.benchmarks;

import org.jspecify.annotations.NullMarked;
