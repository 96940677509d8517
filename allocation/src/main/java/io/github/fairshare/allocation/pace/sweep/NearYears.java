package io.github.fairshare.allocation.pace.sweep;

import java.util.Optional;

/**
 * In how many years of a policy all bodies are near their targets, and how many never are or not in time.
 *
 * @param years the first year, 0 where all open near; empty for never, or not within the years looked at
 * @param held how many bodies were near in no year looked at
 */
public record NearYears(Optional<Integer> years, int held) {}
