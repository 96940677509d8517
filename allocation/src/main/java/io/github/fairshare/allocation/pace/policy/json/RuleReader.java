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
import java.util.function.Supplier;
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
        String type = node.get("type").text();
        Function<PolicyNode, GrowthRule> kind = KINDS.get(type);
        if (kind == null) {
            throw node.get("type")
                    .unknownKind(type, KINDS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        JsonFaults faults = new JsonFaults();
        if (solveFor == Balance.OVER_CAP) {
            faults.read(() -> node.find("overCapPercent").map(cap -> PolicyReader.requireUnnamed(cap, solveFor)));
        }
        Supplier<GrowthRule> rule = faults.part(() -> node.make(() -> kind.apply(node)));
        return faults.make(rule);
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
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "lambda"));
        Supplier<TwoPartRule> rule = faults.part(() -> twoPartOf(node.get("lambda")));
        return faults.make(rule);
    }

    private static TwoPartRule twoPartOf(PolicyNode lambda) {
        BigDecimal value = lambda.decimal();
        return lambda.make(() -> new TwoPartRule(value));
    }

    private static GrowthRule equalSteps(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "yearsLeft"));
        Supplier<Integer> years = faults.part(() -> PolicyReader.years(node.get("yearsLeft")));
        return faults.make(() -> new EqualStepsRule(years.get()));
    }

    private static GrowthRule curve(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "points", "blend"));
        Supplier<List<GrowthPoint>> points = faults.part(() -> points(node, RuleReader::point));
        Supplier<List<Blend>> blends = faults.part(() -> JsonFaults.each(node.list("blend"), RuleReader::blend));
        return faults.make(() -> new CurveRule(points.get(), blends.get()));
    }

    private static <T> List<T> points(PolicyNode node, Function<PolicyNode, T> reader) {
        node.get("points");
        return JsonFaults.each(node.list("points"), reader);
    }

    private static GrowthPoint point(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("distancePercent", "growthPercent"));
        Supplier<Percent> distance = faults.part(() -> distance(node));
        Supplier<Optional<Percent>> growth = faults.part(() -> growthAboveFloor(node.get("growthPercent")));
        return faults.make(() -> new GrowthPoint(distance.get(), growth.get()));
    }

    private static Optional<Percent> growthAboveFloor(PolicyNode growth) {
        boolean atFloor = growth.json().isTextual() && growth.text().equals("FLOOR");
        return atFloor ? Optional.empty() : Optional.of(growth(growth));
    }

    private static Blend blend(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("atPercent", "halfWidthPercent"));
        Supplier<Percent> at = faults.part(() -> node.get("atPercent").percent(-100, MOST_GROWTH));
        Supplier<Percent> width = faults.part(() -> node.get("halfWidthPercent").percent(0, MOST_GROWTH));
        return faults.make(() -> node.get("halfWidthPercent").make(() -> new Blend(at.get(), width.get())));
    }

    private static GrowthRule floorPlusTopUp(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "floorPercent", "points"));
        Supplier<Percent> floor = faults.part(() -> growth(node.get("floorPercent")));
        Supplier<List<TopUpPoint>> points = faults.part(() -> points(node, RuleReader::topUp));
        return faults.make(() -> new FloorPlusTopUpRule(floor.get(), points.get()));
    }

    private static TopUpPoint topUp(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("distancePercent", "topUpPercent"));
        Supplier<Percent> distance = faults.part(() -> distance(node));
        Supplier<Percent> topUp = faults.part(() -> node.get("topUpPercent").percent(0, MOST_GROWTH));
        return faults.make(() -> new TopUpPoint(distance.get(), topUp.get()));
    }

    private static GrowthRule scaleBack(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "floorPercent", "ceilingPercent", "paidBy"));
        Supplier<Percent> floor = faults.part(() -> growth(node.get("floorPercent")));
        Supplier<Optional<Percent>> ceiling =
                faults.part(() -> node.find("ceilingPercent").map(RuleReader::growth));
        Supplier<ScaleBackRule.PaidBy> paidBy = faults.part(() -> node.find("paidBy")
                .map(field -> field.choice(ScaleBackRule.PaidBy.class))
                .orElse(ScaleBackRule.PaidBy.POOL));
        return faults.make(() -> new ScaleBackRule(floor.get(), ceiling.get(), paidBy.get()));
    }

    private static GrowthRule taper(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields(
                "type",
                "cashPercent",
                "perHeadPercent",
                "flatPercent",
                "fromPercent",
                "toPercent",
                "targetUpliftPerHeadPercent"));
        Supplier<Percent> cash = faults.part(() -> growth(node.get("cashPercent")));
        Supplier<Percent> perHead = faults.part(() -> growth(node.get("perHeadPercent")));
        Supplier<Percent> flat = faults.part(() -> growth(node.get("flatPercent")));
        Supplier<Percent> from = faults.part(() -> growth(node.get("fromPercent")));
        Supplier<Percent> to = faults.part(() -> growth(node.get("toPercent")));
        Supplier<Percent> uplift = faults.part(() -> growth(node.get("targetUpliftPerHeadPercent")));
        return faults.make(() ->
                new MinimumGrowthTaperRule(cash.get(), perHead.get(), flat.get(), from.get(), to.get(), uplift.get()));
    }

    private static GrowthRule convergence(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() ->
                node.fields("type", "overSlope", "overCapPercent", "underSlope", "underCapPercent", "composition"));
        Supplier<ConvergenceRule.Pull> over = faults.part(() -> pull(node, "overSlope", "overCapPercent"));
        Supplier<ConvergenceRule.Pull> under = faults.part(() -> pull(node, "underSlope", "underCapPercent"));
        Supplier<ConvergenceRule.Composition> composition =
                faults.part(() -> node.get("composition").choice(ConvergenceRule.Composition.class));
        return faults.make(() -> new ConvergenceRule(over.get(), under.get(), composition.get()));
    }

    private static ConvergenceRule.Pull pull(PolicyNode node, String slopeName, String capName) {
        JsonFaults faults = new JsonFaults();
        Supplier<Quotient> slope = faults.part(() -> slope(node.get(slopeName)));
        Supplier<Percent> cap = faults.part(() -> node.get(capName).percent(0, 100));
        return faults.make(() -> new ConvergenceRule.Pull(slope.get(), cap.get()));
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
