/** Generators of this module's types for property-based tests. */
@NullMarked
package io.github.fairshare.allocation.generators;

import org.jspecify.annotations.NullMarked;
