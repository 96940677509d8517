/**
 * The measures of a round, M1 to M6. Openings and closings enter, named figures with their units and definitions leave.
 *
 * <p>It may call rules, cohorts, policies, positions, {@code solve} and texts, to repeat a policy year by year.
 *
 * <p>Begin with {@link PaceMeasures}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.measure;

import org.jspecify.annotations.NullMarked;
