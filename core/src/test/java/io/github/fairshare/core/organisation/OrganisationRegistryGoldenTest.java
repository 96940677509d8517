package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled registry against what the published code lists say. */
class OrganisationRegistryGoldenTest {
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();

    @ParameterizedTest
    @CsvSource({
        "2013,211",
        "2014,211",
        "2015,209",
        "2016,209",
        "2017,207",
        "2018,195",
        "2019,191",
        "2020,135",
        "2021,106"
    })
    void openOn_firstOfApril_isTheNumberOfThePublishedList(int year, int number) {
        assertThat(CCGS.openOn(LocalDate.of(year, 4, 1))).hasSize(number);
    }

    @Test
    void openOn_daysOutsideTheTimeOfCcgs_areNone() {
        assertThat(CCGS.openOn(LocalDate.of(2013, 3, 31))).isEmpty();
        assertThat(CCGS.openOn(LocalDate.of(2022, 6, 30))).hasSize(106);
        assertThat(CCGS.openOn(LocalDate.of(2022, 7, 1))).isEmpty();
    }

    @Test
    void openOn_dayOfTheTargetsTable_isTwoHundredAndSeven() {
        assertThat(CCGS.openOn(LocalDate.of(2017, 9, 1))).hasSize(207);
    }

    @Test
    void all_organisationsAndOnsCodes_areAsManyAsPublished() {
        assertThat(CCGS.all()).hasSize(248);
        assertThat(onsCodes()).hasSize(257).doesNotHaveDuplicates().allMatch(code -> code.matches("E38[0-9]{6}"));
    }

    @Test
    void withChangedFootprint_areTheEightCodesThatWereKept() {
        assertThat(CCGS.withChangedFootprint())
                .extracting(organisation -> organisation.code().text())
                .containsExactly("01E", "01H", "01K", "02M", "06W", "06Y", "09G", "09N");
    }

    @ParameterizedTest
    @CsvSource({"09G,E38000213,ASSUMED", "09N,E38000214,ASSUMED", "01K,E38000228,STATED", "06W,E38000218,STATED"})
    void onsCodes_ofChangedFootprints_sayHowSureTheDayIs(String code, String onsCode, Basis basis) {
        List<Organisation.OnsCode> codes =
                CCGS.find(OrganisationCode.of(code)).orElseThrow().onsCodes();

        assertThat(codes.get(codes.size() - 1))
                .returns(onsCode, Organisation.OnsCode::code)
                .returns(basis, Organisation.OnsCode::basis);
    }

    @Test
    void onsCodes_ofEachOrganisation_beginOnItsFirstDayAndAscend() {
        assertThat(CCGS.all()).allSatisfy(organisation -> {
            assertThat(organisation.onsCodes().get(0).from()).isEqualTo(organisation.open());
            assertThat(organisation.onsCodes())
                    .extracting(Organisation.OnsCode::from)
                    .isSorted();
        });
    }

    @Test
    void successor_ofEachClosedOrganisation_opensOnTheNextDay() {
        LocalDate abolition = LocalDate.of(2022, 7, 1);

        assertThat(CCGS.all()).allSatisfy(organisation -> {
            LocalDate next = organisation.close().plusDays(1);
            assertThat(CCGS.findSuccessorOn(organisation.code(), next).isPresent())
                    .isEqualTo(next.isBefore(abolition));
            assertThat(organisation.successor().isPresent()).isEqualTo(next.isBefore(abolition));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00C|NHS Darlington CCG|2013-04-01|2020-03-31|16C",
                "01D|NHS Heywood, Middleton and Rochdale CCG|2013-04-01|2022-06-30|",
                "09A|NHS Central London (Westminster) CCG|2013-04-01|2021-03-31|W2U3Z",
                "03A|NHS Greater Huddersfield CCG|2013-04-01|2021-03-31|X2C4Y",
                "15M|NHS Derby and Derbyshire CCG|2019-04-01|2022-06-30|",
                "99P|NHS Northern, Eastern and Western Devon CCG|2013-04-01|2019-03-31|15N",
                "13T|NHS Newcastle Gateshead CCG|2015-04-01|2022-06-30|",
                "D9Y0V|NHS Hampshire, Southampton and Isle of Wight CCG|2021-04-01|2022-06-30|"
            })
    void organisation_ofThePublishedList_hasItsNameDaysAndSuccessor(
            String code, String name, LocalDate open, LocalDate close, String successor) {
        Organisation organisation = CCGS.find(OrganisationCode.of(code)).orElseThrow();

        assertThat(organisation.name()).isEqualTo(name);
        assertThat(organisation.open()).isEqualTo(open);
        assertThat(organisation.close()).isEqualTo(close);
        assertThat(organisation.successor().map(OrganisationCode::text).orElse(null))
                .isEqualTo(successor);
    }

    @Test
    void membersOn_everyFirstOfAprilFrom2013To2021_areOpenThen() {
        for (int year = 2013; year <= 2021; year++) {
            LocalDate day = LocalDate.of(year, 4, 1);
            assertThat(CCGS.openOn(day)).containsAll(CCGS.membersOn("Greater Manchester", day));
        }
    }

    private static List<String> onsCodes() {
        return CCGS.all().stream()
                .flatMap(organisation -> organisation.onsCodes().stream())
                .map(Organisation.OnsCode::code)
                .toList();
    }
}
