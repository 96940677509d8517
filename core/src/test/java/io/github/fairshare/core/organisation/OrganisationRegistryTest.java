package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationRegistryTest {
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();

    @Test
    void toString_ofCcgs_saysHowManyAndWhich() {
        assertThat(CCGS).hasToString("248 organisations, 00C to X2C4Y");
    }

    @Test
    void all_ofCcgs_areInTheOrderOfTheirCodes() {
        assertThat(CCGS.all()).extracting(Organisation::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void find_byCode_givesThatOneOrNone() {
        assertThat(CCGS.find(code("00C")).map(Organisation::name)).contains("NHS Darlington CCG");
        assertThat(CCGS.find(code("ZZZ"))).isEmpty();
    }

    @Test
    void successors_ofSlough_areEastBerkshireThenFrimley() {
        assertThat(codes(CCGS.successors(code("10T")))).containsExactly("15D", "D4U1Y");
        assertThat(CCGS.successors(code("D4U1Y"))).isEmpty();
    }

    @Test
    void predecessors_ofMergedBodies_areThoseThatWentIntoThem() {
        assertThat(codes(CCGS.predecessors(code("15D")))).containsExactly("10G", "10T", "11C");
        assertThat(codes(CCGS.predecessors(code("D4U1Y")))).containsExactly("10C", "15D", "99M");
        assertThat(codes(CCGS.predecessors(code("13T")))).containsExactly("00F", "00G", "00H");
        assertThat(codes(CCGS.predecessors(code("14L")))).containsExactly("00W", "01M", "01N");
        assertThat(CCGS.predecessors(code("10T"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00F,13T,2015-04-01",
        "00G,13T,2015-04-01",
        "00H,13T,2015-04-01",
        "00W,14L,2017-04-01",
        "01M,14L,2017-04-01",
        "01N,14L,2017-04-01"
    })
    void merger_onItsDay_closesTheOldAndOpensTheNew(String old, String merged, LocalDate day) {
        assertThat(codes(CCGS.openOn(day.minusDays(1)))).contains(old).doesNotContain(merged);
        assertThat(codes(CCGS.openOn(day))).contains(merged).doesNotContain(old);
        assertThat(codes(CCGS.successors(code(old)))).containsExactly(merged);
    }

    @ParameterizedTest
    @CsvSource({
        "10T,2013-04-01,10T",
        "10T,2018-03-31,10T",
        "10T,2018-04-01,15D",
        "10T,2019-04-01,15D",
        "10T,2021-03-31,15D",
        "10T,2021-04-01,D4U1Y",
        "10T,2022-06-30,D4U1Y",
        "15D,2018-04-01,15D",
        "00C,2020-03-31,00C",
        "00C,2020-04-01,16C"
    })
    void findSuccessorOn_fromOpeningToTheLastDay_isTheBodyThatHoldsThePlace(String code, LocalDate day, String holder) {
        assertThat(CCGS.findSuccessorOn(code(code), day)
                        .map(found -> found.code().text()))
                .contains(holder);
    }

    @ParameterizedTest
    @CsvSource({"10T,2013-03-31", "15D,2018-03-31", "D4U1Y,2021-03-31", "10T,2022-07-01", "00T,2022-07-01"})
    void findSuccessorOn_beforeOpeningOrAfterTheLastClosed_isEmpty(String code, LocalDate day) {
        assertThat(CCGS.findSuccessorOn(code(code), day)).isEmpty();
    }

    @Test
    void lookUps_ofUnknownCode_areRefusedNamingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CCGS.successors(code("ZZZ")))
                .withMessageContaining("ZZZ")
                .withMessageContaining("248");
        assertThatIllegalArgumentException().isThrownBy(() -> CCGS.predecessors(code("ZZZ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CCGS.findSuccessorOn(code("ZZZ"), LocalDate.of(2017, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "01H,2013-04-01,NHS Cumbria CCG",
        "01H,2017-03-31,NHS Cumbria CCG",
        "01H,2017-04-01,NHS North Cumbria CCG",
        "01K,2017-03-31,NHS Lancashire North CCG",
        "01K,2017-04-01,NHS Morecambe Bay CCG",
        "00C,2017-03-31,NHS Darlington CCG"
    })
    void nameOn_dayRoundTheChange_isTheNameOfThatDay(String code, LocalDate day, String name) {
        assertThat(find(code).nameOn(day)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "01K,2013-04-01,E38000093",
        "01K,2017-03-31,E38000093",
        "01K,2017-04-01,E38000216",
        "01K,2018-03-31,E38000216",
        "01K,2018-04-01,E38000228",
        "01K,2022-06-30,E38000228",
        "01H,2017-04-01,E38000215",
        "01E,2018-03-31,E38000065",
        "01E,2018-04-01,E38000227",
        "00C,2013-04-01,E38000042"
    })
    void findOnsCodeOn_day_isTheCodeInForce(String code, LocalDate day, String onsCode) {
        assertThat(find(code).findOnsCodeOn(day).map(Organisation.OnsCode::code))
                .contains(onsCode);
    }

    @Test
    void findOnsCodeOn_dayWhenClosed_isEmpty() {
        assertThat(find("01K").findOnsCodeOn(LocalDate.of(2013, 3, 31))).isEmpty();
        assertThat(find("01K").findOnsCodeOn(LocalDate.of(2022, 7, 1))).isEmpty();
        assertThat(find("15D").findOnsCodeOn(LocalDate.of(2018, 3, 31))).isEmpty();
    }

    @Test
    void footprintChanges_ofMorecambeBay_areTwoDays() {
        assertThat(find("01K").footprintChanges()).containsExactly(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 4, 1));
        assertThat(find("00C").footprintChanges()).isEmpty();
    }

    @Test
    void isOpenOn_daysRoundTheEnds_includesBothEnds() {
        Organisation eastBerkshire = find("15D");

        assertThat(eastBerkshire.isOpenOn(LocalDate.of(2018, 3, 31))).isFalse();
        assertThat(eastBerkshire.isOpenOn(LocalDate.of(2018, 4, 1))).isTrue();
        assertThat(eastBerkshire.isOpenOn(LocalDate.of(2021, 3, 31))).isTrue();
        assertThat(eastBerkshire.isOpenOn(LocalDate.of(2021, 4, 1))).isFalse();
    }

    @Test
    void membersOn_greaterManchester_areTwelveThenTen() {
        assertThat(codes(CCGS.membersOn("Greater Manchester", LocalDate.of(2016, 4, 1))))
                .containsExactly("00T", "00V", "00W", "00Y", "01D", "01G", "01M", "01N", "01W", "01Y", "02A", "02H");
        assertThat(codes(CCGS.membersOn("Greater Manchester", LocalDate.of(2017, 9, 1))))
                .containsExactly("00T", "00V", "00Y", "01D", "01G", "01W", "01Y", "02A", "02H", "14L");
    }

    @Test
    void membersOn_unknownGroupOrDayBefore_areNone() {
        assertThat(CCGS.membersOn("Atlantis", LocalDate.of(2017, 9, 1))).isEmpty();
        assertThat(CCGS.membersOn("Greater Manchester", LocalDate.of(2013, 3, 31)))
                .isEmpty();
        assertThat(CCGS.groups()).contains("Greater Manchester");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHS Barnesley CCG", "NHS Airedale, Wharfedaile and Craven CCG"})
    void aliases_misspellingsOfTheTargetsTable_areThere(String text) {
        assertThat(CCGS.aliases())
                .filteredOn(alias -> alias.text().equals(text))
                .singleElement()
                .returns(OrganisationAlias.Kind.MISSPELLING, OrganisationAlias::kind);
    }

    @Test
    void of_codeGivenTwice_isRefusedNamingIt() {
        List<Organisation> twice = List.of(made("AAA", Optional.empty()), made("AAA", Optional.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationRegistry.of(twice, List.of()))
                .withMessageContaining("AAA");
    }

    @Test
    void of_successorOrAliasOfUnknownCode_isRefusedNamingIt() {
        List<Organisation> lost = List.of(made("AAA", Optional.of(code("BBB"))));
        List<OrganisationAlias> aliases =
                List.of(new OrganisationAlias("A", code("CCC"), OrganisationAlias.Kind.VARIANT, "a list"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationRegistry.of(lost, List.of()))
                .withMessageContaining("BBB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationRegistry.of(List.of(made("AAA", Optional.empty())), aliases))
                .withMessageContaining("CCC");
    }

    @Test
    void successors_goingRoundInACircle_end() {
        OrganisationRegistry circle = OrganisationRegistry.of(
                List.of(made("AAA", Optional.of(code("BBB"))), made("BBB", Optional.of(code("AAA")))), List.of());

        assertThat(circle.successors(code("AAA"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void registry_ofNoOrganisations_isEmpty() {
        OrganisationRegistry none = OrganisationRegistry.of(List.of(), List.of());

        assertThat(none).hasToString("0 organisations");
        assertThat(none.openOn(LocalDate.of(2017, 9, 1))).isEmpty();
    }

    private static Organisation find(String code) {
        return CCGS.find(code(code)).orElseThrow();
    }

    private static Organisation made(String code, Optional<OrganisationCode> successor) {
        return ImmutableOrganisation.builder()
                .code(code(code))
                .name("NHS " + code + " CCG")
                .open(LocalDate.of(2013, 4, 1))
                .close(LocalDate.of(2020, 3, 31))
                .successor(successor)
                .build();
    }

    private static OrganisationCode code(String text) {
        return OrganisationCode.of(text);
    }

    private static List<String> codes(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.code().text())
                .toList();
    }
}
