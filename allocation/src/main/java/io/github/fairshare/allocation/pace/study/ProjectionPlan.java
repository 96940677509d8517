package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.measure.LaterPolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happens year by year; years count from 1, and what ends before the last year is repeated or ends, as each says.
 *
 * @param years how many years, 1 to 200
 * @param policies one a year, the last one repeated; what a policy counts down goes down by one a year
 * @param inputs what comes from outside in between
 */
public record ProjectionPlan(int years, List<PacePolicy> policies, YearInputs inputs) {
    /** The longest projection. */
    public static final int MOST_YEARS = 200;

    /** Checks years and policies, and takes copies. */
    public ProjectionPlan {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("a projection has 1 to " + MOST_YEARS + " years, given was " + years);
        }
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("a projection needs at least one policy, given was none");
        }
        policies = List.copyOf(policies);
    }

    /**
     * The same policy every year, targets kept.
     *
     * @param policy of every year
     * @param years how many
     * @return the plan
     */
    public static ProjectionPlan of(PacePolicy policy, int years) {
        return new ProjectionPlan(years, List.of(policy), YearInputs.NONE);
    }

    /**
     * The same with other growths of the whole.
     *
     * @param percents the parameter {@code growth} of each year, the last one repeated, for example 5.5 and 4.0
     * @return the plan
     */
    public ProjectionPlan growing(List<String> percents) {
        List<PacePolicy> grown = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            grown.add(policyAt(i + 1).with("growth", percents.get(i)));
        }
        return grown.isEmpty() ? this : new ProjectionPlan(years, grown, inputs);
    }

    /**
     * The same with target shares of some years.
     *
     * @param byYear shares that add up to 1, by year and code
     * @return the plan
     */
    public ProjectionPlan sharing(Map<Integer, Map<String, Share>> byYear) {
        return new ProjectionPlan(years, policies, inputs.withShares(byYear));
    }

    /**
     * The same with base growths of bodies.
     *
     * @param byYear by year and code
     * @return the plan
     */
    public ProjectionPlan growingEach(Map<Integer, Map<String, Percent>> byYear) {
        return new ProjectionPlan(years, policies, inputs.withGrowths(byYear));
    }

    /**
     * The same with adjustments of baselines.
     *
     * @param byYear pounds to be added, by year and code
     * @return the plan
     */
    public ProjectionPlan adjusting(Map<Integer, Map<String, Pounds>> byYear) {
        return new ProjectionPlan(years, policies, inputs.withAdjustments(byYear));
    }

    /**
     * The same with mergers and splits of bodies.
     *
     * @param byYear what becomes of bodies before a year
     * @return the plan
     */
    public ProjectionPlan succeeding(Map<Integer, List<Succession>> byYear) {
        return new ProjectionPlan(years, policies, inputs.withSuccessions(byYear));
    }

    /** The same plan with its last policy as it is repeated beyond the year that it was given for. */
    ProjectionPlan repeated(Positions positions) {
        PacePolicy last = policies.get(policies.size() - 1);
        PacePolicy later = LaterPolicy.repeated(last, positions);
        if (later.equals(last)) {
            return this;
        }
        List<PacePolicy> more = new ArrayList<>(policies);
        more.add(later);
        return new ProjectionPlan(years, more, inputs);
    }

    /** The policy as it was given for a year. */
    private PacePolicy policyAt(int year) {
        return policies.get(Math.min(year, policies.size()) - 1);
    }

    /**
     * The policy of a year.
     *
     * @param year from 1
     * @return as given for it; what it counts down has gone down since the first year
     */
    public PacePolicy policy(int year) {
        PacePolicy policy = policyAt(year);
        for (int later = 1; later < year; later++) {
            PacePolicy next = LaterPolicy.of(policy);
            if (next.equals(policy)) {
                return policy;
            }
            policy = next;
        }
        return policy;
    }

    /** Whether a year goes by what the year before did. */
    boolean isSteady(int year) {
        return policy(year).equals(policy(year + 1)) && inputs.isSteadyAfter(year);
    }
}
