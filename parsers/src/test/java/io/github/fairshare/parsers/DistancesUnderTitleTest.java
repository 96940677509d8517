package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of distances whose columns are headed by nothing but units, because the title says what they are. */
class DistancesUnderTitleTest {
    private static final String TITLE = "Distances from target 2003-10\n";
    private static final String ROWS = """
            1\tBassetlaw PCT\t(62.7m)\t(6.4%)\t-
            2\tKnowsley PCT\t(114.5m)\t(6.4%)\tY
            3\tSwindon PCT\t5.0m\t0.3%\t-
            """;

    private static Parsed<PctDistance> read(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "   "})
    void unitsBelowATitleThatNamesTheDistance_areThoseOfTheDistance(String gap) {
        String heading = "Rank\tPCT\t£ million\t% of target\tSpearhead (Y)\n";
        Parsed<PctDistance> parsed = read(TITLE + "Brackets are losses.\n\n" + (heading + ROWS).replace("\t", gap));
        assertThat(parsed.entries())
                .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(Status.EXACT))
                .extracting(entry -> entry.value().code().orElseThrow() + " "
                        + entry.value().spearhead() + " "
                        + entry.value().totalMillion().orElseThrow().value() + " "
                        + entry.value().percent().orElseThrow().value())
                .containsExactly("5ET false -62.7 -6.4", "5J4 true -114.5 -6.4", "5K3 false 5.0 0.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spending 2003-10\nRank\tPCT\t£ million\t% of target\tSpearhead (Y)\n",
                "Distances from target and growth 2003-10\nRank\tPCT\t£ million\t%\tSpearhead (Y)\n",
                "Distances from target 2003-10\nTable 2: uplift\nRank\tPCT\t£ million\t%\tSpearhead (Y)\n",
                "Distances from target 2003-10\nRank\tPCT\tDebt £ million\t%\tSpearhead (Y)\n"
            })
    void unitsOfWhichNoTitleSaysWhatTheyAre_stayUnread(String above) {
        assertThat(read(above + ROWS).entries()).isEmpty();
    }

    @Test
    void headingThatNamesTheDistanceItself_isReadAsItStands() {
        assertThat(read(TITLE + "PCT\tDFT £m\tDFT %\nBassetlaw PCT\t-62.7\t-6.4\nSwindon PCT\t5.0\t0.3\n")
                        .entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(Status.EXACT));
    }
}
