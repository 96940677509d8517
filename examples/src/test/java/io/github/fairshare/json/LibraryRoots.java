package io.github.fairshare.json;

import io.github.fairshare.allocation.delay.Allowance;
import io.github.fairshare.allocation.delay.Beds;
import io.github.fairshare.allocation.delay.DelayPosition;
import io.github.fairshare.allocation.delay.DelayProgress;
import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.allocation.delay.DerivedTarget;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.PaceSummary;
import io.github.fairshare.allocation.pace.measure.Horizon;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.EqualStepsRule;
import io.github.fairshare.allocation.pace.policy.FloorPlusTopUpRule;
import io.github.fairshare.allocation.pace.policy.FullTargetRule;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.MinimumGrowthTaperRule;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.policy.Quotient;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.policy.TopUpPoint;
import io.github.fairshare.allocation.pace.policy.TwoPartRule;
import io.github.fairshare.allocation.pace.policy.UniformRule;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.DistanceIllustration;
import io.github.fairshare.allocation.pace.position.ParsedPositions;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.study.CurveAudit;
import io.github.fairshare.allocation.pace.study.Deflator;
import io.github.fairshare.allocation.pace.study.Design;
import io.github.fairshare.allocation.pace.study.Frontier;
import io.github.fairshare.allocation.pace.study.ImpliedMeasure;
import io.github.fairshare.allocation.pace.study.ImpliedPosition;
import io.github.fairshare.allocation.pace.study.LimitPrice;
import io.github.fairshare.allocation.pace.study.MovementSplit;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.study.Progress;
import io.github.fairshare.allocation.pace.study.Projection;
import io.github.fairshare.allocation.pace.study.ProjectionHorizon;
import io.github.fairshare.allocation.pace.study.ProjectionPlan;
import io.github.fairshare.allocation.pace.study.Replay;
import io.github.fairshare.allocation.pace.study.Succession;
import io.github.fairshare.allocation.pace.study.Sweep;
import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.allocation.pace.study.TargetError;
import io.github.fairshare.allocation.pace.study.Turning;
import io.github.fairshare.allocation.pace.study.Wish;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.allocation.pace.table.DistancesCsv;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.limit.ControlLimits;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Level;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitsRequest;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.study.AttainableResults;
import io.github.fairshare.allocation.rating.study.OverDispersions;
import io.github.fairshare.allocation.rating.study.RatingGoal;
import io.github.fairshare.allocation.rating.study.RuleSetAudit;
import io.github.fairshare.allocation.rating.study.Sensitivity;
import io.github.fairshare.allocation.rating.study.WhatIf;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.join.JoinTable;
import io.github.fairshare.core.join.RatingKind;
import io.github.fairshare.core.join.RatingsByPlace;
import io.github.fairshare.core.join.movement.RatingMovement;
import io.github.fairshare.core.join.movement.RatingTable;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.measure.Rate;
import io.github.fairshare.core.measure.Share;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.CareBoards;
import io.github.fairshare.core.organisation.NameLikeness;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.AllocationTableParser;
import io.github.fairshare.parsers.AssessmentRuleParser;
import io.github.fairshare.parsers.BundledSources;
import io.github.fairshare.parsers.ClinicalRatingsParser;
import io.github.fairshare.parsers.CommissioningHubsParser;
import io.github.fairshare.parsers.PlannedActionsParser;
import io.github.fairshare.parsers.ProgrammesOfCareParser;
import io.github.fairshare.parsers.SourceText;
import io.github.fairshare.parsers.Sources;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One use of each part of the library, so that what it answers can be written. */
final class LibraryRoots {
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private LibraryRoots() {}

    static List<Object> all() {
        List<Object> roots = new ArrayList<>();
        roots.addAll(documents());
        roots.addAll(organisations());
        roots.addAll(delays());
        roots.addAll(allocations());
        roots.addAll(kinds());
        roots.addAll(studies());
        roots.addAll(ratings());
        return roots;
    }

    private static List<Object> documents() {
        Sources footprints = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
        return List.of(
                BundledSources.dtocTargets(),
                BundledSources.annualRatings(),
                BundledSources.maternityRatings(),
                BundledSources.hubFootprints(),
                BundledSources.paceMeasures(),
                BundledSources.pctDistances(),
                AssessmentRuleParser.standard().parse(Sources.CCG_MATERNITY_ASSESSMENT_2017_18.text()),
                CommissioningHubsParser.standard().parse(footprints.text()),
                ProgrammesOfCareParser.standard().parse(footprints.text()),
                PlannedActionsParser.standard().parse(footprints.text()),
                allocationTable(),
                ClinicalRatingsParser.standard()
                        .parse(SourceText.of("Cancer assessment 2016/17\n\nNHS Darlington CCG\tNeeds improvement\n")),
                BundledSources.ofCcgs(),
                BundledSources.join().rows(),
                Sources.DTOC_TARGETS_2017_09.options(),
                SourceText.of("a line\nand another"));
    }

    private static Parsed<?> allocationTable() {
        return AllocationTableParser.standard().parse(SourceText.of("""
                    Organisation\tAllocation\tTarget\tDistance\tDistance %
                    NHS Darlington CCG\t150\t160\t-10\t-6.25
                    NHS Barnsley CCG\t310\t300\t10\t3.33
                    Total\t470\t460\t10\t2.17
                    """));
    }

    private static List<Object> organisations() {
        OrganisationRegistry ccgs = OrganisationRegistry.ccgs();
        NameResolver names = NameResolver.of(ccgs);
        RatingTable later = RatingTable.annual(BundledSources.annualRatings());
        RatingTable earlier = RatingTable.of(
                RatingKind.ANNUAL,
                LocalDate.of(2015, 4, 1),
                Map.of(OrganisationCode.of("00C"), Rating.REQUIRES_IMPROVEMENT));
        return List.of(
                CareBoards.of(OrganisationCode.of("00P")).orElseThrow(),
                ccgs.all(),
                names.resolve("NHS Darlington CCG", DAY),
                names.resolve("Barnesley", DAY),
                names.resolve("NHS South CCG", DAY),
                names.resolve("Atlantis", DAY),
                new NameLikeness(ccgs.openOn(DAY).get(0), 1, 0.95),
                ccgs,
                BundledSources.join(),
                BundledSources.join().rollUp(JoinColumn.DTOC_PLAN, DAY),
                RatingsByPlace.of(BundledSources.join(), RatingKind.ANNUAL, JoinColumn.REGION),
                JoinTable.of(BundledSources.join()),
                PrintedFigure.of("6.14").interval(),
                RatingMovement.between(earlier, later, ccgs),
                Rate.of("4.8", 1000),
                Percent.of("5.46"),
                Share.of("0.25"));
    }

    private static List<Object> delays() {
        DelayTable delays = DelayTable.from(BundledSources.dtocTargets().values());
        DelayPosition darlington = delays.find("00C").orElseThrow();
        return List.of(
                delays,
                delays.total(),
                delays.byBody(),
                new DelayProgress(darlington, Beds.of("3.70")),
                new DerivedTarget(Beds.of("6.14"), Beds.of("3.66"), Beds.of("2.48")),
                Allowance.of(darlington),
                new Allowance.Unknown("the target lies above the baseline"),
                delays.positions().stream().map(Allowance::of).distinct().toList());
    }

    private static List<Object> allocations() {
        PacePolicy paced = PacePolicies.find("pct-2009-10").orElseThrow();
        Positions boroughs = boroughs();
        PaceResult result = PaceOfChange.allocate(paced, boroughs);
        Positions above =
                PositionsCsv.read(new StringReader("code,baseline,target\nA,100,10\nB,100,10\n"), MoneyUnit.MILLIONS);
        List<Movement> movements = result.bodies().stream()
                .map(body -> new Movement(
                        body.code(), body.baseline(), body.openingTarget(), body.allocation(), body.closingTarget()))
                .toList();
        return List.of(
                PacePolicies.bundled(),
                boroughs.bodies(),
                boroughs,
                Positions.ofPence(
                                new String[] {"5M6", "5NM"},
                                new long[] {25_417_000_000L, 50_286_000_000L},
                                new long[] {20_523_000_000L, 52_766_000_000L})
                        .columns()
                        .orElseThrow(),
                result,
                result.bodies(),
                result.trace("5NM"),
                result.totals(),
                result.solved(),
                PaceSummary.of(result),
                PaceSummary.of(infeasible(above)),
                infeasible(above).infeasibility(),
                movements,
                PaceMeasures.of(movements),
                Horizon.of(paced, boroughs),
                DistanceIllustration.from(BundledSources.pctDistances().values()),
                new DistancesCsv.Read(List.of(), List.of("nothing was read")),
                Cohorts.bundled());
    }

    private static Positions boroughs() {
        return PositionsCsv.read(
                new StringReader(
                        "code,name,baseline,target,population\n5M6,Richmond,254.17,205.23,180000\n5NM,Knowsley,502.86,527.66,150000\n"),
                MoneyUnit.MILLIONS);
    }

    private static PaceResult infeasible(Positions positions) {
        return PaceOfChange.allocate(PacePolicies.parse("""
                {"version": 1, "id": "too-much", "title": "A minimum that no pot pays", "unit": "MILLIONS",
                 "pot": {"growthPercent": "1"}, "distance": {"measuredOn": "OPENING"}, "rule": {"type": "UNIFORM"},
                 "limits": [{"type": "MINIMUM_GROWTH", "percent": "5"}, {"type": "MAXIMUM_UNDER_TARGET"}],
                 "balance": {"solveFor": "MAXIMUM_UNDER_TARGET"}, "rounding": null, "sources": []}"""), positions);
    }

    private static List<Object> kinds() {
        Percent one = Percent.of("1");
        Percent five = Percent.of("5");
        return List.of(
                new UniformRule(),
                new TwoPartRule(new BigDecimal("0.25")),
                new FullTargetRule(),
                new EqualStepsRule(3),
                new FloorPlusTopUpRule(
                        five,
                        List.of(
                                new TopUpPoint(Percent.of("-10"), one),
                                new TopUpPoint(Percent.of("0"), Percent.of("0")))),
                new ScaleBackRule(one, Optional.of(five), ScaleBackRule.PaidBy.POOL),
                new MinimumGrowthTaperRule(five, one, one, one, five, one),
                new ConvergenceRule(
                        new ConvergenceRule.Pull(Quotient.parse("1/15"), five),
                        new ConvergenceRule.Pull(Quotient.parse("0.5"), five),
                        ConvergenceRule.Composition.ADDITIVE),
                new Limit.MinimumGrowth(Optional.empty()),
                new Limit.MaximumGrowth(five),
                new Limit.MaximumUnderTarget(Optional.of(five), 2),
                new Limit.NoFurtherUnderTarget(),
                new Limit.NoOvershoot(),
                new Pot.None(),
                new Pot.Total(Pounds.of("1000")));
    }

    private static List<Object> studies() {
        PacePolicy paced = PacePolicies.find("pct-2009-10").orElseThrow();
        PacePolicy balanced = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        Positions boards = boroughs();
        ProjectionPlan plan = ProjectionPlan.of(paced, 2);
        Turning turning = Turning.of(paced.with("floor", "5.0"), "floor", boards);
        return List.of(
                Projection.of(plan, boards),
                ProjectionHorizon.of(plan, boards, Percent.of("2.5")),
                Frontier.of(turning, new BigDecimal("4.9"), new BigDecimal("5.1"), new BigDecimal("0.1")),
                Design.of(turning, Wish.parse("max_under_percent=50")),
                CurveAudit.of(paced, Percent.of("-10"), Percent.of("10"), Optional.of(boards)),
                Sweep.of(new Sweep.Plan(paced, 2, 1, Percent.of("1"), 1), boards),
                Sweep.of(new Sweep.Plan(paced, 2, 1, Percent.of("1"), 1), boards)
                        .rows(),
                SweepPart.of(
                        new Sweep.Plan(paced, 2, 1, Percent.of("1"), 1),
                        boards,
                        SweepPart.Slice.parse("1/2"),
                        Progress.NONE),
                SweepPart.of(
                                new Sweep.Plan(paced, 2, 1, Percent.of("1"), 1),
                                boards,
                                SweepPart.Slice.WHOLE,
                                Progress.NONE)
                        .counts(),
                SweepPart.Slice.WHOLE,
                ImpliedPosition.of("5M6", new BigDecimal("10.5"), new BigDecimal("2.5")),
                paced.with("floor", "5.0"),
                ParsedPositions.illustrated(BundledSources.pctDistances(), ParsedPositions.Taking.REPAIRED),
                new Deflator(Percent.of("2.5")),
                ImpliedMeasure.of(List.of(
                        ImpliedPosition.of("A", new BigDecimal("-4.0"), new BigDecimal("-4.0")),
                        ImpliedPosition.of("B", new BigDecimal("4.0"), new BigDecimal("4.0")))),
                LimitPrice.of(balanced, boards),
                MovementSplit.of(Projection.of(plan, boards)),
                Replay.of(balanced, Percent.of("85.2"), boards),
                Succession.whole("5M6", "5M7"),
                TargetError.of(paced, boards),
                PaceComparison.of(PaceOfChange.allocate(paced, boards), PaceOfChange.allocate(balanced, boards)));
    }

    private static List<Object> ratings() {
        BodyIndicators body = BodyIndicators.of("X01")
                .counts("stillbirth-neonatal", 20, 3000)
                .estimate("experience", "84.0", "0.5")
                .score("choices", "1")
                .counts("smoking", 292, 3000);
        BodyIndicators other = BodyIndicators.of("X02").counts("stillbirth-neonatal", 14, 3000);
        RatingEngine engine = RatingEngine.of(RuleSets.maternity());
        WhatIf question = WhatIf.of(engine, body);
        Level level = Level.ofConfidence(new BigDecimal("0.95"));
        return List.of(
                RuleSets.bundled(),
                body,
                engine.score(body),
                engine.scoreAll(List.of(body, other)),
                engine.score(body).indicators(),
                RatingGoal.of(engine, body, RatingName.of("OUTSTANDING")),
                question.bandChanges(),
                question.smallestOfOneCount(WhatIf.Direction.BETTER),
                question.smallestOfOneCount(WhatIf.Direction.WORSE),
                Sensitivity.of(RuleSets.maternity(), List.of(body, other)),
                OverDispersions.estimate(RuleSets.maternity(), List.of(body, other)),
                AttainableResults.of(RuleSets.maternity()),
                RuleSetAudit.of(RuleSets.maternity()),
                new RuleSetAudit.Finding("thresholds", RuleSetAudit.Kind.OVERLAPPING_BANDS, "a finding"),
                ControlLimits.wilson(0, 10, level),
                LimitsRequest.builder()
                        .method(LimitMethod.STANDARD_DEVIATIONS)
                        .level(level)
                        .kind(IndicatorKind.RATE)
                        .benchmark(new BigDecimal("4.8"))
                        .per(1000L)
                        .build());
    }
}
