/** Generators of positions, policies and ratings for property-based tests, here and in other projects. */
@NullMarked
package io.github.fairshare.allocation.generators;

import org.jspecify.annotations.NullMarked;
