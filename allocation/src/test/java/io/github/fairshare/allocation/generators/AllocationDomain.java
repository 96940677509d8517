package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.measure.Percent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Policies, cohorts, rule sets and indicators by type: with {@code @Domain(AllocationDomain.class)} on a test class,
 * {@code @ForAll PacePolicy policy} works.
 *
 * <p>Add {@code @Domain(DomainContext.Global.class)} for the types of the Java library.
 */
public class AllocationDomain extends DomainContextBase {
    /**
     * See {@link WidePolicyArbitraries#policies()}.
     *
     * @return policies
     */
    @Provide
    public Arbitrary<PacePolicy> policies() {
        return WidePolicyArbitraries.policies();
    }

    /**
     * See {@link WidePolicyArbitraries#cases()}.
     *
     * @return policies with cohorts
     */
    @Provide
    public Arbitrary<AllocationCase> cases() {
        return WidePolicyArbitraries.cases();
    }

    /**
     * See {@link PolicyArbitraries#rules(Percent)}.
     *
     * @return rules round a growth of 5.5 %
     */
    @Provide
    public Arbitrary<GrowthRule> rules() {
        return PolicyArbitraries.rules(Percent.of("5.5"));
    }

    /**
     * See {@link CohortArbitraries#cohorts()}.
     *
     * @return cohorts
     */
    @Provide
    public Arbitrary<Positions> cohorts() {
        return CohortArbitraries.cohorts();
    }

    /**
     * See {@link PositionArbitraries#body()}.
     *
     * @return bodies
     */
    @Provide
    public Arbitrary<OpeningPosition> bodies() {
        return PositionArbitraries.body();
    }

    /**
     * The bundled rules with limits of every method.
     *
     * @return rule sets
     */
    @Provide
    public Arbitrary<RuleSet> ruleSets() {
        return RatingArbitraries.limitRules()
                .flatMap(limits -> Arbitraries.of(RuleSets.bundled()).map(rules -> rules.withLimits(limits)));
    }

    /**
     * Rule sets with a body, with each indicator on or beside its limit where that is rational: standard deviations
     * round the benchmark.
     *
     * @return cases
     */
    @Provide
    public Arbitrary<RatingCase> ratingCases() {
        return ruleSets().flatMap(rules -> bodies(rules).map(body -> new RatingCase(rules, body)));
    }

    private static Arbitrary<BodyIndicators> bodies(RuleSet rules) {
        LimitRule limits = rules.limits();
        boolean rational = limits.method() == LimitMethod.STANDARD_DEVIATIONS && limits.around() == Around.BENCHMARK;
        return rational ? NearLimitArbitraries.bodies(rules) : RatingArbitraries.bodies(rules);
    }

    /**
     * See {@link RatingArbitraries#limitRules()}.
     *
     * @return limits
     */
    @Provide
    public Arbitrary<LimitRule> limitRules() {
        return RatingArbitraries.limitRules();
    }

    /**
     * See {@link RatingArbitraries#proportions()} and {@link RatingArbitraries#rates()}.
     *
     * @return benchmarks
     */
    @Provide
    public Arbitrary<Benchmark> benchmarks() {
        return Arbitraries.oneOf(RatingArbitraries.proportions(), RatingArbitraries.rates());
    }

    /**
     * See {@link RatingArbitraries#counts()}.
     *
     * @return counts
     */
    @Provide
    public Arbitrary<Observation.Counts> counts() {
        return RatingArbitraries.counts();
    }

    /**
     * See {@link RatingArbitraries#estimates()}.
     *
     * @return estimates
     */
    @Provide
    public Arbitrary<Observation.Estimate> estimates() {
        return RatingArbitraries.estimates();
    }
}
