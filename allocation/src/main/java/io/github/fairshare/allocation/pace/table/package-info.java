/**
 * Comma-separated tables in and out. Readers enter and positions, openings and closings leave; results enter and rows
 * leave.
 *
 * <p>It may call the engine, its measures and studies, positions, policies and texts; nobody calls it.
 *
 * <p>Begin with {@link PositionsCsv} and {@link Cohorts}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.table;

import org.jspecify.annotations.NullMarked;
