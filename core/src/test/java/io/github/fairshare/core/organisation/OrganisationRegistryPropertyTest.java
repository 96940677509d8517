package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.generators.FairshareDomain;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(FairshareDomain.class)
class OrganisationRegistryPropertyTest {
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 6, 30);

    @Property
    void code_anyValue_readsBackFromTextCellAndJson(@ForAll OrganisationCode code) throws Exception {
        assertThat(OrganisationCode.parse(code.toString())).isEqualTo(code);
        assertThat(OrganisationCode.find(" " + code + "\t")).contains(code);
        assertThat(TestJson.roundTrip(code, OrganisationCode.class)).isEqualTo(code);
    }

    @Property
    void compareTo_anyTwoCodes_isZeroExactlyWhereTheyAreEqual(
            @ForAll OrganisationCode first, @ForAll OrganisationCode second) {
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    }

    @Property
    void findSuccessorOn_anyDayFromOpeningToTheLast_isOpenThen(
            @ForAll Organisation organisation, @ForAll LocalDate day) {
        Assume.that(!day.isBefore(organisation.open()) && !day.isAfter(LAST_DAY));

        assertThat(CCGS.findSuccessorOn(organisation.code(), day))
                .hasValueSatisfying(found -> assertThat(found.isOpenOn(day)).isTrue());
    }

    @Property
    void findSuccessorOn_anyDayBeforeOpening_isEmpty(@ForAll Organisation organisation, @ForAll LocalDate day) {
        Assume.that(day.isBefore(organisation.open()));

        assertThat(CCGS.findSuccessorOn(organisation.code(), day)).isEmpty();
    }

    @Property
    void predecessors_ofAnySuccessor_includeTheOrganisation(@ForAll Organisation organisation) {
        organisation
                .successor()
                .ifPresent(successor -> assertThat(CCGS.predecessors(successor)).contains(organisation));
        assertThat(CCGS.predecessors(organisation.code()))
                .allSatisfy(former -> assertThat(former.successor()).contains(organisation.code()));
    }

    @Property
    void openOn_anyDay_isEmptyExactlyOutsideTheTimeOfCcgs(@ForAll LocalDate day) {
        assertThat(CCGS.openOn(day).isEmpty()).isEqualTo(day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY));
    }

    @Property
    void findOnsCodeOn_anyDay_isPresentExactlyWhileOpen(@ForAll Organisation organisation, @ForAll LocalDate day) {
        assertThat(organisation.findOnsCodeOn(day).isPresent()).isEqualTo(organisation.isOpenOn(day));
    }
}
