/** JMH benchmarks of the library; their answers are tested like any others. */
@NullMarked
package io.github.fairshare.benchmarks;

import org.jspecify.annotations.NullMarked;
