package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.organisation.CareBoards.Membership;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareBoardsTest {
    private static final OrganisationRegistry BOARDS = OrganisationRegistry.icbs();
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();

    @Test
    void openOn_firstDayOfTheBoards_isTheNumberThatTheActSetUp() {
        assertThat(BOARDS.openOn(LocalDate.of(2022, 6, 30))).isEmpty();
        assertThat(BOARDS.openOn(CareBoards.FIRST_DAY)).hasSize(42);
    }

    @Test
    void groups_areTheSevenRegions_withEachBoardInOne() {
        // Boards by region as of 2023: 4 + 3 + 11 + 6 + 5 + 6 + 7 = 42.
        Map<String, Integer> sizes = BOARDS.groups().stream()
                .collect(Collectors.toMap(
                        region -> region, region -> BOARDS.allMembers(region).size()));

        assertThat(sizes)
                .isEqualTo(Map.of(
                        "North East and Yorkshire", 4,
                        "North West", 3,
                        "Midlands", 11,
                        "East of England", 6,
                        "London", 5,
                        "South East", 6,
                        "South West", 7));
    }

    @ParameterizedTest
    @CsvSource({"00P,QHM,false", "15N,QJK,false", "D2P2L,QUA,true", "06H,QUE,true"})
    void of_groupsOfTheLastDay_areTheBoardsOfTheLookUp(String ccg, String board, boolean changed) {
        assertThat(CareBoards.of(OrganisationCode.of(ccg)))
                .contains(new Membership(OrganisationCode.of(board), changed));
    }

    @Test
    void of_allGroupsOfTheLastDay_areEveryBoard() {
        assertThat(CCGS.openOn(CareBoards.FIRST_DAY.minusDays(1)))
                .hasSize(106)
                .allSatisfy(ccg -> assertThat(CareBoards.of(ccg.code())).isPresent());
        assertThat(CCGS.all().stream()
                        .flatMap(ccg -> CareBoards.of(ccg.code()).stream())
                        .map(Membership::board)
                        .distinct())
                .hasSize(42)
                .allSatisfy(board -> assertThat(BOARDS.find(board)).isPresent());
    }

    @Test
    void of_groupMergedBefore_isNone() {
        assertThat(CareBoards.of(OrganisationCode.of("00C"))).isEmpty();
    }

    @Test
    void names_sharedWithAGroup_meanTheKindThatTheySay() {
        NameResolver boards = NameResolver.of(BOARDS);
        NameResolver ccgs = NameResolver.of(CCGS);

        assertThat(code(boards.resolve("NHS Devon Integrated Care Board", Optional.empty())))
                .contains("QJK");
        assertThat(code(boards.resolve("NHS DEVON", Optional.empty()))).contains("QJK");
        assertThat(code(boards.resolve("NHS Devon CCG", Optional.empty()))).isEmpty();
        assertThat(code(ccgs.resolve("NHS Devon ICB", Optional.empty()))).isEmpty();
    }

    @Test
    void names_sharedWithAGroup_areTwentyFive() {
        NameResolver ccgs = NameResolver.of(CCGS);

        assertThat(BOARDS.all().stream()
                        .map(board -> board.name().replace(" ICB", ""))
                        .filter(name -> ccgs.resolve(name, Optional.empty()) instanceof Resolved))
                .hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnsley Health Authority",
                "Barnsley PCT",
                "Barnsley Primary Care Trust",
                "Leeds West PCT",
                "Cumbria Area Team",
                "Cumbria SHA",
                "Darlington Local Office"
            })
    void resolve_bodyOfAnotherKind_isNoGroup(String name) {
        assertThat(NameResolver.of(CCGS).resolve(name, Optional.empty())).isInstanceOf(Resolution.Unresolved.class);
        assertThat(NameResolver.of(CCGS)
                        .resolveMisread(
                                name,
                                Optional.empty(),
                                CCGS.all().stream().map(Organisation::code).collect(Collectors.toSet())))
                .isInstanceOf(Resolution.Unresolved.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Airedale, Wharfdale and Craven|02N", "NHS Herts Valley CCG|06N", "Herts Valley|06N"})
    void resolve_spellingsOfOtherTables_areKnown(String name, String code) {
        assertThat(code(NameResolver.of(CCGS).resolve(name, LocalDate.of(2016, 10, 1))))
                .contains(code);
    }

    private static Optional<String> code(Resolution resolution) {
        return resolution instanceof Resolved resolved
                ? Optional.of(resolved.organisation().code().text())
                : Optional.empty();
    }
}
