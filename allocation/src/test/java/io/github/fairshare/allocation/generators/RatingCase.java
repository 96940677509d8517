package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RuleSet;

/**
 * A rule set and a body of which everything is known that the rules ask for.
 *
 * @param rules any valid rules
 * @param body with an observation of every indicator
 */
public record RatingCase(RuleSet rules, BodyIndicators body) {}
