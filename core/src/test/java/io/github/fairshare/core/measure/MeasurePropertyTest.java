package io.github.fairshare.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.generators.FairshareDomain;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(FairshareDomain.class)
class MeasurePropertyTest {
    @Property
    void percent_anyValue_readsBackFromTextFractionAndJson(@ForAll Percent percent) throws Exception {
        assertThat(Percent.parse(percent.toString())).isEqualTo(percent);
        assertThat(Percent.ofFraction(percent.asFraction())).isEqualTo(percent);
        assertThat(TestJson.roundTrip(percent, Percent.class)).isEqualTo(percent);
    }

    @Property
    void share_anyValue_readsBackFromTextPercentAndJson(@ForAll Share share) throws Exception {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
        assertThat(Share.of(share.asPercent().asFraction())).isEqualTo(share);
        assertThat(TestJson.roundTrip(share, Share.class)).isEqualTo(share);
    }

    @Property
    void pounds_anyValue_readsBackFromTextMillionsAndJson(@ForAll Pounds pounds) throws Exception {
        assertThat(Pounds.parse(pounds.toString())).isEqualTo(pounds);
        assertThat(Pounds.ofMillions(pounds.inMillions().toPlainString())).isEqualTo(pounds);
        assertThat(TestJson.roundTrip(pounds, Pounds.class)).isEqualTo(pounds);
    }

    @Property
    void rate_anyValue_readsBackFromTextAndJson(@ForAll Rate rate) throws Exception {
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
        assertThat(TestJson.roundTrip(rate, Rate.class)).isEqualTo(rate);
    }

    @Property
    void financialYear_anyValue_readsBackFromTextAndJson(@ForAll FinancialYear year) throws Exception {
        assertThat(FinancialYear.parse(year.toString())).isEqualTo(year);
        assertThat(TestJson.roundTrip(year, FinancialYear.class)).isEqualTo(year);
    }

    @Property
    void financialYear_anyDay_isInItsYearAndNotInTheNext(@ForAll LocalDate day) {
        FinancialYear year = FinancialYear.of(day);

        assertThat(year.contains(day)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.next().firstDay()).isEqualTo(year.lastDay().plusDays(1));
    }

    @Property
    void printedFigure_anyValue_readsBackFromTextCellAndJson(@ForAll PrintedFigure figure) throws Exception {
        assertThat(PrintedFigure.of(figure.toString())).isEqualTo(figure);
        assertThat(PrintedFigure.find("  " + figure + "\t")).contains(figure);
        assertThat(TestJson.roundTrip(figure, PrintedFigure.class)).isEqualTo(figure);
    }

    @Property
    void printedFigure_anyValue_liesInTheMiddleOfItsInterval(@ForAll PrintedFigure figure) {
        Interval interval = figure.interval();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(figure.decimals());

        assertThat(interval.high().subtract(interval.low())).isEqualByComparingTo(unit);
        assertThat(figure.value().subtract(interval.low()))
                .isEqualByComparingTo(interval.high().subtract(figure.value()));
    }

    @Property
    void compareTo_anyTwo_isZeroExactlyWhereTheyAreEqual(
            @ForAll Percent a,
            @ForAll Percent b,
            @ForAll Share c,
            @ForAll Share d,
            @ForAll Pounds e,
            @ForAll Pounds f) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(c.compareTo(d) == 0).isEqualTo(c.equals(d));
        assertThat(e.compareTo(f) == 0).isEqualTo(e.equals(f));
    }

    @Property
    void compareTo_anyTwo_changesSignWhenSwapped(@ForAll Percent a, @ForAll Percent b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void equals_sameNumberWithMoreZeros_isTrueWithEqualHashCodes(@ForAll Percent percent, @ForAll Pounds pounds) {
        Percent widerPercent = Percent.of(percent.points().setScale(20));
        Pounds widerPounds = Pounds.of(pounds.amount().setScale(20));

        assertThat(widerPercent).isEqualTo(percent).hasSameHashCodeAs(percent);
        assertThat(widerPounds).isEqualTo(pounds).hasSameHashCodeAs(pounds);
    }

    @Property
    void minus_whatWasAdded_givesBackTheFirst(
            @ForAll Percent a, @ForAll Percent b, @ForAll Pounds c, @ForAll Pounds d) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(c.plus(d).minus(d)).isEqualTo(c);
    }
}
