/** Ratings from indicators: rule sets as data, exact decisions, control limits, and results that explain themselves. */
@NullMarked
package io.github.fairshare.allocation.rating;

import org.jspecify.annotations.NullMarked;
