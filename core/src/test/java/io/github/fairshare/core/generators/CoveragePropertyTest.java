package io.github.fairshare.core.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.measure.Share;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The generators reach what is rare and matters: each kind in at least one case of twenty, ends of ranges at all. */
@Domain(FairshareDomain.class)
class CoveragePropertyTest {
    private static final int SAMPLE = 1_000;

    @Property(seed = "20170901", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void dtocTargets_generated_coverKindsAndGaps(@ForAll DtocTarget target) {
        for (DtocTarget.Kind kind : DtocTarget.Kind.values()) {
            cover(kind.name(), target.kind() == kind);
        }
        cover("incomplete", !target.isComplete());
        cover("unknown column", !target.otherColumns().isEmpty());
    }

    @Property(seed = "20170901", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void allocationPositions_generated_coverKindsAndGaps(@ForAll AllocationPosition position) {
        for (AllocationPosition.Kind kind : AllocationPosition.Kind.values()) {
            cover(kind.name(), position.kind() == kind);
        }
        cover("no distance", position.distance().isEmpty());
        cover(
                "negative",
                position.distance().map(PrintedFigure::text).orElse("").startsWith("-"));
    }

    @Property(seed = "20170901", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void registries_asOfAnyDay_coverAllThreeAndDaysOfChange(@ForAll RegistryDay given) {
        assertThat(given.open()).isNotEmpty().allMatch(body -> body.isOpenOn(given.day()));
        for (OrganisationRegistry registry :
                List.of(OrganisationRegistry.ccgs(), OrganisationRegistry.pcts(), OrganisationRegistry.icbs())) {
            cover(registry.toString(), given.registry().equals(registry));
        }
        cover(
                "day of change",
                given.registry().all().stream().map(Organisation::open).anyMatch(given.day()::equals));
        cover(
                "last day",
                given.registry().all().stream().map(Organisation::close).anyMatch(given.day()::equals));
    }

    private static boolean isNegativeZero(PrintedFigure figure) {
        return figure.text().startsWith("-") && new BigDecimal(figure.text()).signum() == 0;
    }

    private static void cover(String event, boolean seen) {
        Statistics.label(event)
                .collect(seen)
                .coverage(checker -> checker.check(true).percentage(p -> p >= 5));
    }

    @Example
    void values_generated_reachTheEndsOfTheirRanges() {
        requireAll(MeasureArbitraries.percents(), List.of(Percent.of("-1000"), Percent.ZERO, Percent.of("1000")));
        requireAll(MeasureArbitraries.shares(), List.of(Share.of("0"), Share.of("1")));
        requireAll(
                MeasureArbitraries.pounds(),
                List.of(Pounds.of("-1000000000000"), Pounds.ZERO, Pounds.of("1000000000000")));
        requireAll(
                MeasureArbitraries.financialYears(),
                List.of(FinancialYear.startingIn(1900), FinancialYear.startingIn(2199)));
        requireAll(MeasureArbitraries.fractions(), List.of(Fraction.ZERO, Fraction.ONE, Fraction.of(-1_000_000)));
        requireAny(MeasureArbitraries.rates(), "no case", rate -> rate.value().signum() == 0);
        requireAny(MeasureArbitraries.rates(), "base of one", rate -> rate.base() == 1);
        requireAny(MeasureArbitraries.printedFigures(), "negative zero", CoveragePropertyTest::isNegativeZero);
        requireAny(
                MeasureArbitraries.printedFigures(),
                "trailing zero",
                figure -> figure.text().endsWith(".0"));
        requireAny(
                MeasureArbitraries.intervals(),
                "one point",
                interval -> interval.low().compareTo(interval.high()) == 0);
        requireAny(
                OrganisationArbitraries.codes(), "shortest", code -> code.text().length() == 3);
        requireAny(
                OrganisationArbitraries.codes(), "longest", code -> code.text().length() == 6);
    }

    private static <T> void requireAll(Arbitrary<T> arbitrary, List<T> edges) {
        assertThat(sample(arbitrary)).containsAll(edges);
    }

    private static <T> void requireAny(Arbitrary<T> arbitrary, String edge, Predicate<T> is) {
        assertThat(sample(arbitrary)).as(edge).anyMatch(is);
    }

    /** As a property has them: edge cases and others. */
    private static <T> Set<T> sample(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(SAMPLE, true);
        Random random = new Random(20_170_901);
        return IntStream.range(0, 10 * SAMPLE)
                .mapToObj(at -> generator.next(random).value())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
