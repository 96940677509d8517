package io.github.fairshare.core.generators;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.measure.Rate;
import io.github.fairshare.core.measure.Share;
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
}
