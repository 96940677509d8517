package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TopUpPoint;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.core.measure.Percent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each kind of rule as {@link RuleReader} reads it. */
final class RuleWriter implements GrowthRule.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> uniform(UniformRule rule) {
        return typed(rule);
    }

    @Override
    public Map<String, Object> twoPart(TwoPartRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("lambda", rule.lambda().toPlainString());
        return written;
    }

    @Override
    public Map<String, Object> curve(CurveRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("points", rule.points().stream().map(RuleWriter::point).toList());
        written.put("blend", rule.blends().stream().map(RuleWriter::blend).toList());
        return written;
    }

    private static Map<String, Object> point(GrowthPoint point) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("distancePercent", text(point.distance()));
        written.put("growthPercent", point.growth().map(RuleWriter::text).orElse("FLOOR"));
        return written;
    }

    private static Map<String, Object> blend(Blend blend) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("atPercent", text(blend.at()));
        written.put("halfWidthPercent", text(blend.halfWidth()));
        return written;
    }

    @Override
    public Map<String, Object> floorPlusTopUp(FloorPlusTopUpRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("floorPercent", text(rule.floor()));
        written.put("points", rule.points().stream().map(RuleWriter::topUp).toList());
        return written;
    }

    private static Map<String, Object> topUp(TopUpPoint point) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("distancePercent", text(point.distance()));
        written.put("topUpPercent", text(point.topUp()));
        return written;
    }

    @Override
    public Map<String, Object> fullTarget(FullTargetRule rule) {
        return typed(rule);
    }

    @Override
    public Map<String, Object> equalSteps(EqualStepsRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("yearsLeft", Integer.toString(rule.yearsLeft()));
        return written;
    }

    @Override
    public Map<String, Object> scaleBack(ScaleBackRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("floorPercent", text(rule.floor()));
        rule.ceiling().ifPresent(ceiling -> written.put("ceilingPercent", text(ceiling)));
        written.put("paidBy", rule.paidBy().name());
        return written;
    }

    @Override
    public Map<String, Object> minimumGrowthTaper(MinimumGrowthTaperRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("cashPercent", text(rule.cash()));
        written.put("perHeadPercent", text(rule.perHead()));
        written.put("flatPercent", text(rule.flat()));
        written.put("fromPercent", text(rule.from()));
        written.put("toPercent", text(rule.to()));
        written.put("targetUpliftPerHeadPercent", text(rule.targetUplift()));
        return written;
    }

    @Override
    public Map<String, Object> convergence(ConvergenceRule rule) {
        Map<String, Object> written = typed(rule);
        written.put("overSlope", rule.over().slope().toString());
        written.put("overCapPercent", text(rule.over().cap()));
        written.put("underSlope", rule.under().slope().toString());
        written.put("underCapPercent", text(rule.under().cap()));
        written.put("composition", rule.composition().name());
        return written;
    }

    private static Map<String, Object> typed(GrowthRule rule) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("type", rule.type());
        return written;
    }

    private static String text(Percent percent) {
        return percent.points().toPlainString();
    }
}
