/** Benchmarks of allocation beside simpler ways of doing the same, and beside a loop that only moves memory. */
package io.github.fairshare.benchmarks;
