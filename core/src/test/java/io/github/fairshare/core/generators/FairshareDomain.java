package io.github.fairshare.core.generators;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Interval;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.measure.Rate;
import io.github.fairshare.core.measure.Share;
import io.github.fairshare.core.model.AllocationPosition;
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
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.source.SourceLine;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * All generators by type: with {@code @Domain(FairshareDomain.class)} on a test class, {@code @ForAll Percent} works.
 *
 * <p>Add {@code @Domain(DomainContext.Global.class)} for the types of the Java library.
 */
public class FairshareDomain extends DomainContextBase {
    /**
     * See {@link MeasureArbitraries#percents()}.
     *
     * @return percentages
     */
    @Provide
    public Arbitrary<Percent> percents() {
        return MeasureArbitraries.percents();
    }

    /**
     * See {@link MeasureArbitraries#shares()}.
     *
     * @return shares
     */
    @Provide
    public Arbitrary<Share> shares() {
        return MeasureArbitraries.shares();
    }

    /**
     * See {@link MeasureArbitraries#pounds()}.
     *
     * @return amounts
     */
    @Provide
    public Arbitrary<Pounds> pounds() {
        return MeasureArbitraries.pounds();
    }

    /**
     * See {@link MeasureArbitraries#rates()}.
     *
     * @return rates
     */
    @Provide
    public Arbitrary<Rate> rates() {
        return MeasureArbitraries.rates();
    }

    /**
     * See {@link MeasureArbitraries#financialYears()}.
     *
     * @return financial years
     */
    @Provide
    public Arbitrary<FinancialYear> financialYears() {
        return MeasureArbitraries.financialYears();
    }

    /**
     * See {@link MeasureArbitraries#printedFigures()}.
     *
     * @return printed figures
     */
    @Provide
    public Arbitrary<PrintedFigure> printedFigures() {
        return MeasureArbitraries.printedFigures();
    }

    /**
     * See {@link OrganisationArbitraries#codes()}.
     *
     * @return codes
     */
    @Provide
    public Arbitrary<OrganisationCode> codes() {
        return OrganisationArbitraries.codes();
    }

    /**
     * See {@link OrganisationArbitraries#ccgs()}.
     *
     * @return organisations
     */
    @Provide
    public Arbitrary<Organisation> ccgs() {
        return OrganisationArbitraries.ccgs();
    }

    /**
     * See {@link OrganisationArbitraries#days()}.
     *
     * @return days
     */
    @Provide
    public Arbitrary<LocalDate> days() {
        return OrganisationArbitraries.days();
    }

    /**
     * See {@link TextArbitraries#sourceLines()}.
     *
     * @return the lines of a text
     */
    @Provide
    public Arbitrary<List<SourceLine>> sourceLines() {
        return TextArbitraries.sourceLines();
    }

    /**
     * See {@link OrganisationArbitraries#registries()}.
     *
     * @return registries as of a day
     */
    @Provide
    public Arbitrary<RegistryDay> registries() {
        return OrganisationArbitraries.registries();
    }

    /**
     * See {@link ModelArbitraries#dtocTargets()}.
     *
     * @return targets for delayed transfers
     */
    @Provide
    public Arbitrary<DtocTarget> dtocTargets() {
        return ModelArbitraries.dtocTargets();
    }

    /**
     * See {@link ModelArbitraries#allocationPositions()}.
     *
     * @return positions of tables of allocations
     */
    @Provide
    public Arbitrary<AllocationPosition> allocationPositions() {
        return ModelArbitraries.allocationPositions();
    }

    /**
     * See {@link ModelArbitraries#pctDistances()}.
     *
     * @return distances of trusts
     */
    @Provide
    public Arbitrary<PctDistance> pctDistances() {
        return ModelArbitraries.pctDistances();
    }

    /**
     * See {@link ModelArbitraries#annualRatings()}.
     *
     * @return annual ratings
     */
    @Provide
    public Arbitrary<CcgAnnualRating> annualRatings() {
        return ModelArbitraries.annualRatings();
    }

    /**
     * See {@link ModelArbitraries#maternityRatings()}.
     *
     * @return maternity ratings
     */
    @Provide
    public Arbitrary<MaternityRating> maternityRatings() {
        return ModelArbitraries.maternityRatings();
    }

    /**
     * See {@link ModelArbitraries#publishedRounds()}.
     *
     * @return measures of earlier rounds
     */
    @Provide
    public Arbitrary<PublishedRound> publishedRounds() {
        return ModelArbitraries.publishedRounds();
    }

    /**
     * See {@link ModelArbitraries#hubs()}.
     *
     * @return hubs
     */
    @Provide
    public Arbitrary<CommissioningHub> hubs() {
        return ModelArbitraries.hubs();
    }

    /**
     * See {@link ModelArbitraries#hubFootprints()}.
     *
     * @return members of hubs
     */
    @Provide
    public Arbitrary<HubFootprint> hubFootprints() {
        return ModelArbitraries.hubFootprints();
    }

    /**
     * See {@link ModelArbitraries#programmes()}.
     *
     * @return programmes of care
     */
    @Provide
    public Arbitrary<ProgrammeOfCare> programmes() {
        return ModelArbitraries.programmes();
    }

    /**
     * See {@link ModelArbitraries#actions()}.
     *
     * @return planned actions
     */
    @Provide
    public Arbitrary<PlannedAction> actions() {
        return ModelArbitraries.actions();
    }

    /**
     * See {@link MeasureArbitraries#fractions()}.
     *
     * @return fractions
     */
    @Provide
    public Arbitrary<Fraction> fractions() {
        return MeasureArbitraries.fractions();
    }

    /**
     * See {@link MeasureArbitraries#intervals()}.
     *
     * @return intervals
     */
    @Provide
    public Arbitrary<Interval> intervals() {
        return MeasureArbitraries.intervals();
    }

    /**
     * See {@link ModelArbitraries#assessmentRules()}.
     *
     * @return printed rules
     */
    @Provide
    public Arbitrary<AssessmentRule> assessmentRules() {
        return ModelArbitraries.assessmentRules();
    }
}
