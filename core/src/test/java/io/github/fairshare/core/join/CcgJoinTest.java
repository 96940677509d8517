package io.github.fairshare.core.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CcgJoinTest {
    private static final LocalDate APRIL_2020 = LocalDate.of(2020, 4, 1);
    private static final String MANCHESTER = "GREATER MANCHESTER (AGGREGATION OF 10 CCGs)";

    // Plan, baseline and target as printed in September 2017.
    private static final CcgJoin JOIN = join(new JoinSources(
            Documents.targets(
                    Documents.target("00C", "6.14", "3.66", "3.66"),
                    Documents.target("00K", "20.26", "18.27", "17.26"),
                    Documents.target("00M", "18.00", "18.66", "12.36"),
                    Documents.target("00D", "6.14", "5.94", "4.41"),
                    Documents.target("01K", "20.39", "11.07", "11.07"),
                    Documents.aggregate(MANCHESTER)),
            Documents.annual("00C", "00W"),
            Documents.maternity("00C", "14L"),
            Documents.hubs("00C", "00W")));

    @Test
    void rows_ofSeveralDays_areAllThatWereOpenOnAnyOfThem() {
        // 211 were open in March 2015; later came Newcastle Gateshead (April 2015) and Manchester (April 2017).
        assertThat(JOIN.rows()).hasSize(213);
        assertThat(JOIN.rows()).extracting(row -> row.code().text()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void row_inAllDocuments_lacksNothing() {
        CcgRow row = row("00C");

        assertThat(row.name()).isEqualTo("NHS Darlington CCG");
        assertThat(row.dtocTarget()).isPresent();
        assertThat(row.annualRating()).isPresent();
        assertThat(row.maternityRating()).isPresent();
        assertThat(row.hub()).isPresent();
        assertThat(row.successor()).contains(OrganisationCode.of("16C"));
        assertThat(row.missing()).isEmpty();
        assertThat(row.describe()).isEqualTo("00C NHS Darlington CCG: in 4 of 4 documents");
    }

    @Test
    void missing_groupClosedBefore_saysOnWhichDayItWasNotOpen() {
        // Central Manchester was merged into Manchester on 1 April 2017.
        assertThat(row("00W").missing())
                .extracting(Absence::toString)
                .containsExactly("dtoc-targets: not open on 2017-09-01", "maternity-ratings: not open on 2017-04-01");
    }

    @Test
    void missing_groupOpenedLater_saysSoForEarlierDocuments() {
        assertThat(row("14L").missing())
                .extracting(Absence::toString)
                .containsExactly(
                        "dtoc-targets: counted in " + MANCHESTER,
                        "annual-ratings: not open on 2016-04-01",
                        "hub-footprints: not open on 2015-03-04");
    }

    @Test
    void missing_memberOfAnAggregate_namesTheAggregate() {
        // Bolton is one of the ten.
        assertThat(row("00T").missing())
                .extracting(Absence::toString)
                .contains("dtoc-targets: counted in " + MANCHESTER, "annual-ratings: not in the document");
    }

    @Test
    void missing_groupOfTheDayThatIsNotThere_isNotInTheDocument() {
        assertThat(row("00L").missing()).extracting(Absence::reason).containsOnly("not in the document");
    }

    @Test
    void missing_documentWithRowsThatCannotBeTold_isNotSaidForCertain() {
        CcgJoin join = join(new JoinSources(
                Documents.targets(), Documents.annual(), Documents.maternity(), Documents.hubs("00C", "")));

        assertThat(row(join, "00L").missing())
                .extracting(Absence::toString)
                .contains("hub-footprints: not among the rows that can be told (1 cannot)");
    }

    @Test
    void missing_ratingThatCannotBeRead_isNamed() {
        CcgJoin join = join(new JoinSources(
                Documents.targets(), Documents.annualUnreadable("00C"), Documents.maternity("00C"), Documents.hubs()));

        assertThat(row(join, "00C").missing())
                .extracting(Absence::toString)
                .contains("annual-ratings: printed, but not all of it can be read");
    }

    @Test
    void rows_groupTwiceInADocument_takeTheFirst() {
        CcgJoin join = join(Documents.ofTargets(
                Documents.target("00C", "1", "2", "3.66"), Documents.target("00C", "1", "2", "99.99")));

        assertThat(row(join, "00C").dtocTarget().orElseThrow().target().orElseThrow())
                .hasToString("3.66");
    }

    @Test
    void rollUp_targetsToApril2020_addsUpToTheSuccessor() {
        RolledUp tees = rolledUp("16C");

        // 3.66 + 17.26 + 12.36 = 33.28.
        assertThat(tees.sum()).isEqualByComparingTo("33.28");
        assertThat(tees.parts()).extracting(OrganisationCode::text).containsExactly("00C", "00K", "00M");
        assertThat(tees.isSound()).isTrue();
        assertThat(tees).hasToString("16C: 33.28 from 00C, 00K, 00M");
    }

    @Test
    void rollUp_otherColumns_addTheirOwnFigures() {
        // 6.14 + 20.26 + 18.00 = 44.40 and 3.66 + 18.27 + 18.66 = 40.59.
        assertThat(rolledUp(JoinColumn.DTOC_PLAN, "16C").sum()).isEqualByComparingTo("44.40");
        assertThat(rolledUp(JoinColumn.DTOC_BASELINE, "16C").sum()).isEqualByComparingTo("40.59");
    }

    @Test
    void rollUp_partWithoutFigure_isNamedAndTheSumUnsound() {
        // County Durham was made from 00D (4.41) and 00J, which has no figure here.
        RolledUp durham = rolledUp("84H");

        assertThat(durham.sum()).isEqualByComparingTo("4.41");
        assertThat(durham.absent()).extracting(OrganisationCode::text).containsExactly("00J");
        assertThat(durham.isSound()).isFalse();
    }

    @Test
    void rollUp_codeKeptThroughAChangeOfFootprint_isFlagged() {
        // Morecambe Bay was given other ground on 1 April 2018 and kept its code.
        RolledUp morecambe = rolledUp("01K");

        assertThat(morecambe.sum()).isEqualByComparingTo("11.07");
        assertThat(morecambe.changedFootprint())
                .extracting(OrganisationCode::text)
                .containsExactly("01K");
        assertThat(morecambe.isSound()).isFalse();
    }

    @Test
    void rollUp_toADayOfTheBoards_addsUpToThem() {
        List<RolledUp> boards = JOIN.rollUp(JoinColumn.DTOC_TARGET, LocalDate.of(2022, 7, 1));

        // Darlington 3.66, Hartlepool 17.26 and South Tees 12.36 went by way of Tees Valley, Durham Dales 4.41 by way
        // of
        // County Durham, to the North East and North Cumbria; Morecambe Bay 11.07 to Lancashire and South Cumbria.
        RolledUp northEast = boards.stream()
                .filter(line -> line.organisation().code().text().equals("QHM"))
                .findFirst()
                .orElseThrow();
        assertThat(northEast.sum()).isEqualByComparingTo("37.69");
        assertThat(boards.stream().map(RolledUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("48.76");
    }

    @Test
    void rollUp_toTheDayOfTheTargets_changesNothing() {
        List<RolledUp> same = JOIN.rollUp(JoinColumn.DTOC_TARGET, LocalDate.of(2017, 9, 1));

        assertThat(same).hasSize(5).allMatch(RolledUp::isSound);
        assertThat(same.stream().map(RolledUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
                // 3.66 + 17.26 + 12.36 + 4.41 + 11.07.
                .isEqualByComparingTo("48.76");
    }

    @Test
    void rollUp_anyDay_keepsTheSumOfAllFigures() {
        for (LocalDate day : List.of(LocalDate.of(2018, 4, 1), APRIL_2020, LocalDate.of(2021, 4, 1))) {
            assertThat(JOIN.rollUp(JoinColumn.DTOC_TARGET, day).stream()
                            .map(RolledUp::sum)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("48.76");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNUAL_RATING", "MATERNITY_RATING", "REGION", "HUB"})
    void rollUp_whatDoesNotAddUp_isRefused(JoinColumn column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOIN.rollUp(column, APRIL_2020))
                .withMessageContaining(column.name())
                .withMessageContaining("does not add up");
    }

    @Test
    void rollUp_toAnEarlierDay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOIN.rollUp(JoinColumn.DTOC_TARGET, LocalDate.of(2017, 8, 31)))
                .withMessageContaining("2017-08-31");
    }

    @Test
    void rollUp_targetsWithoutADay_isRefused() {
        CcgJoin join = join(new JoinSources(
                Documents.undatedTargets(Documents.target("00C", "1", "2", "3")),
                Documents.annual(),
                Documents.maternity(),
                Documents.hubs()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> join.rollUp(JoinColumn.DTOC_TARGET, APRIL_2020))
                .withMessageContaining("no day");
    }

    @Test
    void columns_additive_areTheBedsOnly() {
        assertThat(Stream.of(JoinColumn.values()).filter(JoinColumn::isAdditive))
                .containsExactly(JoinColumn.DTOC_PLAN, JoinColumn.DTOC_BASELINE, JoinColumn.DTOC_TARGET);
    }

    private static RolledUp rolledUp(String code) {
        return rolledUp(JoinColumn.DTOC_TARGET, code);
    }

    private static RolledUp rolledUp(JoinColumn column, String code) {
        return JOIN.rollUp(column, APRIL_2020).stream()
                .filter(line -> line.organisation().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CcgRow row(String code) {
        return row(JOIN, code);
    }

    private static CcgRow row(CcgJoin join, String code) {
        return join.find(OrganisationCode.of(code)).orElseThrow();
    }

    private static CcgJoin join(JoinSources sources) {
        return CcgJoin.of(sources, OrganisationRegistry.ccgs());
    }
}
