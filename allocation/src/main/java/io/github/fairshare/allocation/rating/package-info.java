/** Ratings from indicators, with the rules that made them. */
@NullMarked
package io.github.fairshare.allocation.rating;

import org.jspecify.annotations.NullMarked;
