/** Quantities with their units: percentages, shares, money, rates, financial years, and figures as printed. */
@NullMarked
package io.github.fairshare.core.measure;

import org.jspecify.annotations.NullMarked;
