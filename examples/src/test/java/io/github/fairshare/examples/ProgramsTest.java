package io.github.fairshare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the programs print, held against the figures of the sources. */
class ProgramsTest {
    @Test
    void readTargets_totals_areThePrintedOnes() {
        // dtoc1709 prints 4077, 3594 and 2260 under 197 CCGs and Greater Manchester: with the totals 199 records.
        assertThat(outputOf("ReadTargets"))
                .contains("199 records (199 exact, 0 repaired, 0 unresolved)")
                .contains("HOLDS total-plan: expected 4077 ")
                .contains("HOLDS total-baseline: expected 3594 ")
                .contains("HOLDS total-target: expected 2260 ");
    }

    @Test
    void reductionByRegion_parts_addUpToEngland() {
        // 3594.14 - 2259.99 = 1334.15 = 310.60 + 536.57 + 21.36 + 410.22 + 55.40, on 54 + 58 + 26 + 50 + 10 = 198 rows.
        assertThat(outputOf("ReductionByRegion").lines())
                .containsExactly(
                        "North: 310.6 beds on 54 rows",
                        "Midlands and East: 536.57 beds on 58 rows",
                        "London: 21.36 beds on 26 rows",
                        "South: 410.22 beds on 50 rows",
                        "no region told: 55.4 beds on 10 rows",
                        "England: 1334.15 beds");
    }

    @Test
    void resolveAName_misspeltAndUnknown_areTold() {
        // The register of the ODS: 02P is NHS Barnsley CCG, 00C is NHS Darlington CCG.
        assertThat(outputOf("ResolveAName").lines())
                .satisfiesExactly(
                        misspelt -> assertThat(misspelt).contains("misspelling of 02P"),
                        registered -> assertThat(registered).contains("registered name of 00C"),
                        unknown -> assertThat(unknown).contains("no organisation", "Atlantis"));
    }

    @Test
    void joinOneCcg_rows_areThoseOfTheDocuments() {
        // dtoc1709: 00C NHS DARLINGTON CCG 6.14 3.66 3.66; both tables of ratings: NHS Darlington CCG, Good.
        assertThat(outputOf("JoinOneCcg").lines())
                .containsExactly(
                        "00C NHS Darlington CCG: in 4 of 4 documents",
                        "00C NHS DARLINGTON CCG: plan 6.14, baseline 3.66, target 3.66",
                        "annual rating: Good",
                        "maternity rating: Good",
                        "hub: North East and Cumbria, North",
                        "now part of 16C");
    }

    @Test
    void ratingsThatMoved_twoEarlierRatings_areFollowed() {
        // The table of 2016-17 rates both CCGs Good, and 209 in all; two of these have an earlier rating.
        assertThat(outputOf("RatingsThatMoved").lines())
                .containsExactly(
                        "NHS Darlington CCG: from Requires Improvement to Good, UP",
                        "NHS Durham Dales, Easington and Sedgefield CCG: from Good to Good, SAME",
                        "207 CCGs are in one of the two years only");
    }

    @Test
    void allocateTwoPolicies_difference_isThatOfTheGrowth() {
        // pex15, paragraph 18: growth of 5.2 and 5.5 %. 254.17 x 1.052 = 267.38684 and x 1.055 = 268.14935.
        assertThat(outputOf("AllocateTwoPolicies").lines())
                .containsExactly(
                        "5M6: £267,386,840 or £268,149,350, a difference of £762,510",
                        "5NM: £530,517,300 or £530,517,300, a difference of £0");
    }

    @Test
    void explainOneBody_growthAndDistance_areThePrintedOnes() {
        // pex15, paragraph 18: 23.8 % over target before, growth of 5.20 %, 267.4 million, 23.5 % over target after.
        assertThat(outputOf("ExplainOneBody"))
                .contains("23.846416 % over its opening target")
                .contains("MINIMUM_GROWTH")
                .contains("receives £267,386,840, £13,216,840 or 5.2 % more")
                .contains("closes 23.494246 % over");
    }

    @Test
    void whatWouldMakeItGood_oneSmokerLess_isEnough() {
        // mat1718, Annex A: 291 of 3000 is the benchmark of 9.7 %. 3.75 / 4 = 0.9375 is below 1.0625 = (1 + 1 + 1 +
        // 1.25) / 4.
        assertThat(outputOf("WhatWouldMakeItGood").lines())
                .containsExactly("X01 is rated Requires Improvement", "smoking: 292 to 291 would make it Good");
    }

    @Test
    void howSureIsARow_misreadName_isRepairedWithEvidence() {
        // The list of hubs prints "NHS Harmersmith & Fulham CCG"; 08C is NHS Hammersmith and Fulham CCG.
        assertThat(outputOf("HowSureIsARow").lines().toList())
                .anySatisfy(
                        line -> assertThat(line).startsWith("line 47, EXACT: ").contains("00C NHS Darlington CCG"))
                .anySatisfy(line -> assertThat(line).contains("UNRESOLVED: ", "NHS South Leicester CCG"))
                .anySatisfy(line -> assertThat(line).contains("REPAIRED: ", "08C NHS Harmersmith & Fulham CCG"))
                .anySatisfy(line -> assertThat(line).contains("was read as 'NHS Hammersmith and Fulham CCG'"))
                .anySatisfy(line -> assertThat(line).contains("1 letter apart"));
    }

    @Test
    void misprintsInATable_twoFigures_agreeWithTheStatedSums() {
        // pex15 states gains and losses that cancel, a largest loss of 213, and 152 PCTs whose two figures have one
        // sign.
        // -226.8 at -5.3 % would be the largest loss; 15.1 stands beside -0.5 %.
        assertThat(outputOf("MisprintsInATable"))
                .contains("Barnsley PCT: printed -226.8, probably -126.8")
                .contains("Sunderland Teaching PCT: printed 15.1, probably -15.1")
                .contains("DIFFERS largest-loss: expected -213 +/- 0.5, found -226.8")
                .contains("DIFFERS same-sign: expected 152 rows, found 151 rows");
    }

    @Test
    void controlLimitsOfACount_byarAndWilson_areTheReference() {
        // mpmath 1.3.0 at forty digits: 50.163187710459454, 82.849138545939837 and 0.27753279986288925.
        assertThat(outputOf("ControlLimitsOfACount").lines())
                .containsExactly(
                        "65 by Byar: 50.1631877104594 to 82.8491385459398",
                        "0 of 10 by Wilson: 0 to 0.277532799862889");
    }

    @Test
    void checkYourOwnTable_totalThatIsTenTooHigh_isFound() {
        // 150 + 310 = 460, not 470; -10 + 10 = 0, not 10; 160 + 300 = 460.
        assertThat(outputOf("CheckYourOwnTable"))
                .contains("DIFFERS sum-allocation-line-4-4: expected 470 +/- 1.5, found 460")
                .contains("DIFFERS sum-distance-line-4-5: expected 10 +/- 1.5, found 0")
                .contains("HOLDS sum-target-line-4-6: expected 460 +/- 1.5, found 460");
    }

    private static String outputOf(String name) {
        return new Program(name).output();
    }
}
