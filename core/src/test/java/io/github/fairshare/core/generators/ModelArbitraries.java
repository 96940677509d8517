package io.github.fairshare.core.generators;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.AssessmentIndicator;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of the records of documents. Whatever may be absent is absent now and then, figures have the forms of
 * {@link MeasureArbitraries#printedFigures()}, and every tenth record has a column that its reader does not know.
 */
public final class ModelArbitraries {
    private ModelArbitraries() {}

    /**
     * Targets for delayed transfers of care.
     *
     * @return groups, aggregates without a code and totals without a name
     */
    public static Arbitrary<DtocTarget> dtocTargets() {
        return Combinators.combine(
                        Arbitraries.of(DtocTarget.Kind.class), ccgs(), figure(), figure(), figure(), otherColumns())
                .as((kind, ccg, plan, baseline, target, others) -> DtocTarget.builder()
                        .kind(kind)
                        .code(kind == DtocTarget.Kind.CCG ? Optional.of(ccg.code()) : Optional.empty())
                        .name(kind == DtocTarget.Kind.TOTAL ? Optional.empty() : Optional.of(ccg.name()))
                        .plan(plan)
                        .baseline(baseline)
                        .target(target)
                        .otherColumns(others)
                        .build());
    }

    /**
     * Positions of tables of allocations.
     *
     * @return bodies, subtotals and totals; figures need not agree with each other
     */
    public static Arbitrary<AllocationPosition> allocationPositions() {
        return Combinators.combine(
                        Arbitraries.of(AllocationPosition.Kind.class),
                        pcts(),
                        figure(),
                        figure(),
                        figure(),
                        figure(),
                        otherColumns())
                .as((kind, pct, allocation, target, distance, percent, others) -> AllocationPosition.builder()
                        .kind(kind)
                        .code(kind == AllocationPosition.Kind.BODY ? Optional.of(pct.code()) : Optional.empty())
                        .name(kind == AllocationPosition.Kind.TOTAL ? "England" : pct.name())
                        .allocation(allocation)
                        .target(target)
                        .distance(distance)
                        .distancePercentOfTarget(percent)
                        .otherColumns(others)
                        .build());
    }

    /**
     * Distances of primary care trusts.
     *
     * @return with and without a flag, a code and a suggested total
     */
    public static Arbitrary<PctDistance> pctDistances() {
        return Combinators.combine(
                        pcts(), Arbitraries.of(true, false), rarelyAbsent(), figure(), figure(), suggestion())
                .as((pct, spearhead, known, total, percent, suggested) -> PctDistance.builder()
                        .code(known ? Optional.of(pct.code()) : Optional.empty())
                        .name(pct.name())
                        .spearhead(spearhead)
                        .totalMillion(total)
                        .percent(percent)
                        .suggestedTotalMillion(suggested)
                        .build());
    }

    /**
     * Annual ratings.
     *
     * @return of any group and year, rated or unreadable
     */
    public static Arbitrary<CcgAnnualRating> annualRatings() {
        return Combinators.combine(MeasureArbitraries.financialYears().optional(0.9), ccgs(), rating(), otherColumns())
                .as((year, ccg, rating, others) -> CcgAnnualRating.builder()
                        .year(year)
                        .code(ccg.code())
                        .name(ccg.name())
                        .rating(rating)
                        .otherColumns(others)
                        .build());
    }

    /**
     * Maternity ratings.
     *
     * @return of any group and year, rated or unreadable
     */
    public static Arbitrary<MaternityRating> maternityRatings() {
        return Combinators.combine(MeasureArbitraries.financialYears().optional(0.9), ccgs(), rating(), otherColumns())
                .as((year, ccg, rating, others) -> MaternityRating.builder()
                        .year(year)
                        .code(ccg.code())
                        .name(ccg.name())
                        .rating(rating)
                        .otherColumns(others)
                        .build());
    }

    /**
     * Measures of earlier rounds of pace of change.
     *
     * @return of any year, with and without a note
     */
    public static Arbitrary<PublishedRound> publishedRounds() {
        return Combinators.combine(
                        MeasureArbitraries.financialYears(),
                        figure(),
                        figure(),
                        figure(),
                        figure(),
                        figure(),
                        Arbitraries.of("see note 1", "provisional").optional(0.2))
                .as((year, organisations, growth, minimum, share, used, note) -> PublishedRound.builder()
                        .year(year)
                        .organisations(organisations)
                        .growth(growth)
                        .minimum(minimum)
                        .minimumShareOfGrowth(share)
                        .growthUsed(used)
                        .note(note)
                        .build());
    }

    /**
     * Hubs of specialised commissioning.
     *
     * @return with and without a region
     */
    public static Arbitrary<CommissioningHub> hubs() {
        return Combinators.combine(regions(), Arbitraries.of("Wessex", "East Midlands", "London"))
                .as((region, name) ->
                        CommissioningHub.builder().region(region).name(name).build());
    }

    /**
     * Members of hubs.
     *
     * @return resolved members, with their code and name in the registry, and others
     */
    public static Arbitrary<HubFootprint> hubFootprints() {
        return Combinators.combine(hubs(), ccgs(), rarelyAbsent())
                .as((hub, ccg, known) -> HubFootprint.builder()
                        .region(hub.region())
                        .hub(hub.name())
                        .name(ccg.name().replace(" and ", " & "))
                        .code(known ? Optional.of(ccg.code()) : Optional.empty())
                        .canonicalName(known ? Optional.of(ccg.name()) : Optional.empty())
                        .build());
    }

    /**
     * Programmes of care.
     *
     * @return with and without a scope and a former name
     */
    public static Arbitrary<ProgrammeOfCare> programmes() {
        return Combinators.combine(
                        Arbitraries.of("Cancer", "Mental Health", "Trauma"),
                        Arbitraries.of("digestion, renal", "head and neck").optional(0.5),
                        Arbitraries.of("Cancer and Blood").optional(0.5))
                .as((name, scope, former) -> ProgrammeOfCare.builder()
                        .name(name)
                        .scope(scope)
                        .formerName(former)
                        .build());
    }

    /**
     * Planned actions.
     *
     * @return undated, of one month, and of two months
     */
    public static Arbitrary<PlannedAction> actions() {
        Arbitrary<YearMonth> months = Arbitraries.integers().between(0, 1_199).map(YearMonth.of(1950, 1)::plusMonths);
        return Combinators.combine(months.optional(0.7), Arbitraries.integers().between(0, 1))
                .as((first, more) -> PlannedAction.builder()
                        .action("Publish guidance")
                        .date(first.map(month -> month + (more == 0 ? "" : " and the month after")))
                        .firstMonth(first)
                        .lastMonth(first.map(month -> month.plusMonths(more)))
                        .build());
    }

    /**
     * Rules of maternity assessments, as printed.
     *
     * @return one to four indicators of either direction, with two thresholds
     */
    public static Arbitrary<AssessmentRule> assessmentRules() {
        Arbitrary<AssessmentIndicator> indicators = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(AssessmentIndicator.Direction.class).optional(0.9),
                        Arbitraries.of(AssessmentIndicator.Unit.class),
                        figure())
                .as((number, goodIs, unit, figure) -> AssessmentIndicator.builder()
                        .name("Indicator " + number)
                        .goodIs(goodIs)
                        .benchmark(figure.map(of -> new AssessmentIndicator.Benchmark("2015 National mean", of, unit)))
                        .addBands(new AssessmentIndicator.Band(
                                AssessmentIndicator.Position.NOT_SIGNIFICANT, PrintedFigure.of("1")))
                        .build());
        return Combinators.combine(
                        MeasureArbitraries.financialYears().optional(0.9),
                        indicators.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("1.96", "2", "3").optional(0.9))
                .as((year, all, multiple) -> AssessmentRule.builder()
                        .year(year)
                        .controlLimitMultiple(multiple.map(PrintedFigure::of))
                        .indicators(all)
                        .addThresholds(
                                new AssessmentRule.Threshold(
                                        Rating.GOOD, Optional.of(PrintedFigure.of("1.0625")), Optional.empty()),
                                new AssessmentRule.Threshold(
                                        Rating.INADEQUATE, Optional.empty(), Optional.of(PrintedFigure.of("1.0625"))))
                        .build());
    }

    private static Arbitrary<Organisation> ccgs() {
        return OrganisationArbitraries.ccgs();
    }

    private static Arbitrary<Organisation> pcts() {
        return Arbitraries.of(OrganisationRegistry.pcts().all());
    }

    private static Arbitrary<Optional<PrintedFigure>> figure() {
        return MeasureArbitraries.printedFigures().optional(0.9);
    }

    private static Arbitrary<Optional<PrintedFigure>> suggestion() {
        return MeasureArbitraries.printedFigures().optional(0.1);
    }

    private static Arbitrary<Optional<Rating>> rating() {
        return Arbitraries.of(Rating.class).optional(0.9);
    }

    private static Arbitrary<Optional<String>> regions() {
        return Arbitraries.of("North", "Midlands and East", "South", "London").optional(0.9);
    }

    private static Arbitrary<Boolean> rarelyAbsent() {
        return Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
    }

    private static Arbitrary<Map<String, String>> otherColumns() {
        return Arbitraries.frequency(Tuple.of(9, Map.<String, String>of()), Tuple.of(1, Map.of("Note", "provisional")));
    }
}
