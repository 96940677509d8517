package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.Quotient;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TopUpPoint;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rule of a policy. */
final class RuleReader {
    private static final int MOST_GROWTH = 1000;

    private static final Map<String, Function<PolicyNode, GrowthRule>> KINDS = Map.of(
            "UNIFORM", RuleReader::uniform,
            "TWO_PART", RuleReader::twoPart,
            "CURVE", RuleReader::curve,
            "FLOOR_PLUS_TOP_UP", RuleReader::floorPlusTopUp,
            "FULL_TARGET", RuleReader::fullTarget,
            "EQUAL_STEPS", RuleReader::equalSteps,
            "SCALE_BACK", RuleReader::scaleBack,
            "MINIMUM_GROWTH_TAPER", RuleReader::taper,
            "CONVERGENCE", RuleReader::convergence);

    private RuleReader() {}

    static GrowthRule read(PolicyNode node, Balance solveFor) {
        if (solveFor == Balance.OVER_CAP) {
            node.find("overCapPercent").ifPresent(cap -> PolicyReader.requireUnnamed(cap, solveFor));
        }
        String type = node.get("type").text();
        Function<PolicyNode, GrowthRule> kind = KINDS.get(type);
        if (kind == null) {
            throw node.get("type")
                    .unknownKind(type, KINDS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return node.make(() -> kind.apply(node));
    }

    private static GrowthRule uniform(PolicyNode node) {
        node.fields("type");
        return new UniformRule();
    }

    private static GrowthRule fullTarget(PolicyNode node) {
        node.fields("type");
        return new FullTargetRule();
    }

    private static GrowthRule twoPart(PolicyNode node) {
        PolicyNode lambda = node.fields("type", "lambda").get("lambda");
        BigDecimal value = lambda.decimal();
        return lambda.make(() -> new TwoPartRule(value));
    }

    private static GrowthRule equalSteps(PolicyNode node) {
        return new EqualStepsRule(
                PolicyReader.years(node.fields("type", "yearsLeft").get("yearsLeft")));
    }

    private static GrowthRule curve(PolicyNode node) {
        node.fields("type", "points", "blend");
        node.get("points");
        List<GrowthPoint> points = JsonFaults.each(node.list("points"), RuleReader::point);
        List<Blend> blends = JsonFaults.each(node.list("blend"), RuleReader::blend);
        return new CurveRule(points, blends);
    }

    private static GrowthPoint point(PolicyNode node) {
        node.fields("distancePercent", "growthPercent");
        PolicyNode growth = node.get("growthPercent");
        boolean atFloor = growth.json().isTextual() && growth.text().equals("FLOOR");
        return new GrowthPoint(distance(node), atFloor ? Optional.empty() : Optional.of(growth(growth)));
    }

    private static Blend blend(PolicyNode node) {
        node.fields("atPercent", "halfWidthPercent");
        Percent at = node.get("atPercent").percent(-100, MOST_GROWTH);
        PolicyNode width = node.get("halfWidthPercent");
        return width.make(() -> new Blend(at, width.percent(0, MOST_GROWTH)));
    }

    private static GrowthRule floorPlusTopUp(PolicyNode node) {
        node.fields("type", "floorPercent", "points");
        node.get("points");
        return new FloorPlusTopUpRule(
                growth(node.get("floorPercent")), JsonFaults.each(node.list("points"), RuleReader::topUp));
    }

    private static TopUpPoint topUp(PolicyNode node) {
        node.fields("distancePercent", "topUpPercent");
        return new TopUpPoint(distance(node), node.get("topUpPercent").percent(0, MOST_GROWTH));
    }

    private static GrowthRule scaleBack(PolicyNode node) {
        node.fields("type", "floorPercent", "ceilingPercent", "paidBy");
        Optional<Percent> ceiling = node.find("ceilingPercent").map(RuleReader::growth);
        ScaleBackRule.PaidBy paidBy = node.find("paidBy")
                .map(field -> field.choice(ScaleBackRule.PaidBy.class))
                .orElse(ScaleBackRule.PaidBy.POOL);
        return new ScaleBackRule(growth(node.get("floorPercent")), ceiling, paidBy);
    }

    private static GrowthRule taper(PolicyNode node) {
        node.fields(
                "type",
                "cashPercent",
                "perHeadPercent",
                "flatPercent",
                "fromPercent",
                "toPercent",
                "targetUpliftPerHeadPercent");
        return new MinimumGrowthTaperRule(
                growth(node.get("cashPercent")),
                growth(node.get("perHeadPercent")),
                growth(node.get("flatPercent")),
                node.get("fromPercent").percent(-100, MOST_GROWTH),
                node.get("toPercent").percent(-100, MOST_GROWTH),
                growth(node.get("targetUpliftPerHeadPercent")));
    }

    private static GrowthRule convergence(PolicyNode node) {
        node.fields("type", "overSlope", "overCapPercent", "underSlope", "underCapPercent", "composition");
        return new ConvergenceRule(
                new ConvergenceRule.Pull(
                        slope(node.get("overSlope")), node.get("overCapPercent").percent(0, 100)),
                new ConvergenceRule.Pull(
                        slope(node.get("underSlope")),
                        node.get("underCapPercent").percent(0, 100)),
                node.get("composition").choice(ConvergenceRule.Composition.class));
    }

    private static Quotient slope(PolicyNode node) {
        String text = node.figure();
        return node.make(() -> Quotient.parse(text));
    }

    private static Percent distance(PolicyNode node) {
        return node.get("distancePercent").percent(-100, MOST_GROWTH);
    }

    private static Percent growth(PolicyNode node) {
        return node.percent(-100, MOST_GROWTH);
    }
}
