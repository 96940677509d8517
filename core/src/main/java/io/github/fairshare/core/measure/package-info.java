/**
 * Quantities with their units: percentages, shares, money, rates, financial years, and figures as printed.
 *
 * <p>Text as printed enters, exact values leave. Calls no other room.
 *
 * <p>Begin with {@link PrintedFigure} for what is printed, {@link Pounds}, {@link Percent} and {@link FinancialYear} for what is meant.
 */
@NullMarked
package io.github.fairshare.core.measure;

import org.jspecify.annotations.NullMarked;
