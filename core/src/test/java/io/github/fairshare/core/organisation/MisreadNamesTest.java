package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Rule;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadNamesTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2017, 9, 1));
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();
    private static final NameResolver RESOLVER = NameResolver.of(CCGS);

    static Set<OrganisationCode> all(LocalDate day) {
        return CCGS.openOn(day).stream().map(Organisation::code).collect(Collectors.toCollection(HashSet::new));
    }

    private static Resolution resolve(String name) {
        return RESOLVER.resolveMisread(name, DAY, all(DAY.orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "NHS Darlingtan CCG, 00C",
        "NHS Darlinton CCG, 00C",
        "NHS Nortb Tyneside CCG, 99C",
        "NHS Bed fordshire CCG, 06F",
        "NHS Newcastle & Gateshead CCG, 13T",
        "NHS Cambridgshire and Peterborouqh CCG, 06H"
    })
    void name_withALetterOrTwoMisread_isFoundByRuleFuzzy(String name, String code) {
        assertThat(resolve(name)).isInstanceOfSatisfying(Resolved.class, found -> {
            assertThat(found.organisation().code().text()).isEqualTo(code);
            assertThat(found.rule()).isEqualTo(Rule.FUZZY);
            assertThat(found.alternatives())
                    .hasSize(3)
                    .allSatisfy(other ->
                            assertThat(other.organisation().code().text()).isNotEqualTo(code));
            assertThat(found.explanation()).contains("score", "next is", "the margin is");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS South Tyne CCG", // a whole word differs from South Tees and South Tyneside alike
                "NHS Nouth Tyneside CCG", // North or South
                "NHS Eest Essex CCG", // East or West
                "NHS East Essex CCG", // another place word than West Essex
                "NHS North CCG",
                "NHS Central Cheshire CCG",
                "NHS Leicester CCG",
                "NHS West CCG",
                "CCG",
                "",
                "%%%"
            })
    void name_thatDiffersInAWordOrFitsTwo_isRefused(String name) {
        assertThat(resolve(name)).isInstanceOf(Unresolved.class);
    }

    @Test
    void name_ofWhatIsNotFreeAnyMore_isRefusedWithTheReason() {
        Set<OrganisationCode> free = all(DAY.orElseThrow());
        free.remove(OrganisationCode.of("00C"));
        assertThat(RESOLVER.resolveMisread("NHS Darlingtan CCG", DAY, free))
                .isInstanceOfSatisfying(Unresolved.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TAKEN);
                    assertThat(refused.candidates().get(0).code().text()).isEqualTo("00C");
                });
    }

    @Test
    void name_readByAnotherRule_keepsThatRule() {
        assertThat(resolve("nhs darlington ccg"))
                .isInstanceOfSatisfying(
                        Resolved.class, found -> assertThat(found.rule()).isEqualTo(Rule.NORMALISED));
        assertThat(RESOLVER.resolve("NHS Darlingtan CCG", DAY)).isInstanceOf(Unresolved.class);
    }

    @Test
    void name_ofAClosedOrganisation_isNotTakenForALikeOne() {
        assertThat(resolve("NHS Gateshead CCG"))
                .isInstanceOfSatisfying(
                        Unresolved.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_OPEN));
    }

    @Test
    void aliases_inTheFormOfTheMaternityAssessment_areKnown() {
        for (String name :
                List.of("NHS South East Staffs and Seisdon Peninsular CCG", "NHS West London (K&C & QPP) CCG")) {
            assertThat(RESOLVER.resolve(name, DAY))
                    .isInstanceOfSatisfying(
                            Resolved.class, found -> assertThat(found.rule()).isEqualTo(Rule.ALIAS));
        }
    }

    @Test
    void likeness_isOneWhereNothingDiffersAndLessByEachLetter() {
        MisreadName darlington = new MisreadName(List.of("darlington"));
        // One of ten letters differs: 1 - 1/10.
        assertThat(new MisreadName(List.of("darlingtan")).editsTo(darlington)).isEqualTo(1);
        assertThat(resolve("NHS Darlingtan CCG").explanation()).contains("1 letter apart, score 0.900");
    }

    /** No name, however it is asked for, means another body: not where its own is taken and all others are free. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-04-01", "2017-09-01"})
    void names_ofAllPairsOfADay_neverResolveToAnotherBody(LocalDate day) {
        List<Organisation> open = CCGS.openOn(day);
        MisreadNames misread = new MisreadNames();
        open.forEach(ccg -> misread.add(NameKey.of(ccg.nameOn(day)), ccg));
        for (Organisation ccg : open) {
            Set<OrganisationCode> others = all(day);
            others.remove(ccg.code());
            assertThat(misread.resolve(ccg.nameOn(day), Optional.of(day), others))
                    .as("%s", ccg)
                    .isInstanceOf(Unresolved.class);
            for (Organisation other : open) {
                boolean same = other.equals(ccg);
                MisreadName asked = MisreadName.of(NameKey.of(ccg.nameOn(day)));
                assertThat(asked.canMean(MisreadName.of(NameKey.of(other.nameOn(day)))))
                        .as("%s for %s", ccg, other)
                        .isEqualTo(same);
            }
        }
    }
}
