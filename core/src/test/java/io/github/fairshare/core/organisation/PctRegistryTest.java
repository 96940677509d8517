package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import io.github.fairshare.core.source.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PctRegistryTest {
    private static final OrganisationRegistry PCTS = OrganisationRegistry.pcts();
    private static final NameResolver NAMES = NameResolver.of(PCTS);
    private static final LocalDate LIST_OF_2009 = LocalDate.of(2009, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "2009-03-31,0",
        "2009-04-01,152",
        "2010-12-20,152",
        "2012-03-31,152",
        "2012-04-01,151",
        "2013-03-31,151",
        "2013-04-01,0"
    })
    void list_isInForce_untilTheNext(LocalDate day, int open) {
        assertThat(PCTS.openOn(day)).hasSize(open);
    }

    @Test
    void days_ofEveryPct_areMarkedAsDerivedFromListYears() {
        assertThat(PCTS.all()).extracting(Organisation::daysBasis).containsOnly(Basis.DERIVED);
        assertThat(OrganisationRegistry.ccgs().all())
                .extracting(Organisation::daysBasis)
                .containsOnly(Basis.STATED);
    }

    @Test
    void hertfordshire_onTheListOf2012_isTheSuccessorOfTwo() {
        OrganisationCode hertfordshire = OrganisationCode.of("5QV");

        assertThat(PCTS.predecessors(hertfordshire))
                .extracting(organisation -> organisation.code().text())
                .containsExactly("5P3", "5P4");
        assertThat(PCTS.findSuccessorOn(OrganisationCode.of("5P3"), LocalDate.of(2012, 4, 1)))
                .map(Organisation::code)
                .contains(hertfordshire);
    }

    @ParameterizedTest
    @CsvSource({"TAP,5CC", "5QW,TAM"})
    void code_ofTheListOf2012_findsThePctUnderItsCodeOf2009(String later, String code) {
        assertThat(PCTS.find(OrganisationCode.of(later)))
                .map(Organisation::code)
                .contains(OrganisationCode.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Havering PCT,5A4",
        "Torbay Care Trust,TAL",
        "Torbay,TAL",
        "Stockton-on-Tees Teaching,5E1",
        "Stockton on Tees PCT,5E1",
        "Luton Teaching PCT,5GC",
        "Luton,5GC",
        "LUTON TEACHING PRIMARY CARE TRUST,5GC",
        "Bolton Teaching PCT,5HQ",
        "Lincolnshire Teaching,5N9",
        "Isle of Wight Healthcare PCT,5QT",
        "Isle of Wight National Health Service,5QT",
        "Halton & St Helens PCT,5NM"
    })
    void name_inAnyOfItsForms_meansThePct(String name, String code) {
        assertThat(NAMES.resolve(name, LIST_OF_2009))
                .isInstanceOfSatisfying(
                        Resolved.class,
                        resolved -> assertThat(resolved.organisation().code().text())
                                .isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lancashire PCT", "Birmingham Teaching PCT", "Teaching PCT", "Hertfordshire PCT", "PCT"})
    void name_ofNoPctOf2009_meansNone(String name) {
        assertThat(NAMES.resolve(name, LIST_OF_2009)).isInstanceOf(Unresolved.class);
    }

    @Test
    void names_ofAllPcts_meanThemselvesAndNoOther() {
        List<Organisation> open = PCTS.openOn(LIST_OF_2009);

        assertThat(open)
                .allSatisfy(pct -> assertThat(NAMES.resolve(pct.name(), LIST_OF_2009))
                        .isInstanceOfSatisfying(
                                Resolved.class,
                                resolved -> assertThat(resolved.organisation()).isEqualTo(pct)));
    }

    @Test
    void authorities_ofTheListOf2009_areTenAndHoldEachPctOnce() {
        assertThat(PCTS.groups()).hasSize(10);
        assertThat(PCTS.groups().stream().flatMap(group -> PCTS.membersOn(group, LIST_OF_2009).stream()))
                .hasSize(152)
                .doesNotHaveDuplicates();
        assertThat(PCTS.membersOn("London", LIST_OF_2009)).hasSize(31);
    }
}
