/**
 * Comma-separated tables of indicators, ratings, limits and studies of ratings.
 *
 * <p>In come texts with a header, strictly read; out go observations, and tables that are read back. May call the rooms
 * whose values it reads and writes, {@code engine} excepted.
 *
 * <p>Begin with {@link IndicatorsCsv} and {@link RatingsCsv}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.table;

import org.jspecify.annotations.NullMarked;
