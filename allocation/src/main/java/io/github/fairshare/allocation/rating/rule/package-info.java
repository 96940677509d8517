/**
 * Rule sets as data: indicators, limits, bands, thresholds and where each is from; their JSON stands beside them.
 *
 * <p>In comes JSON, a printed rule, or figures; out goes a {@link io.github.fairshare.allocation.rating.rule.RuleSet} that
 * can be used as it is. May call {@code limit} for methods and standings; the model knows nothing of its JSON, and nothing
 * here knows a body.
 *
 * <p>Begin with {@link RuleSet}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.rule;

import org.jspecify.annotations.NullMarked;
