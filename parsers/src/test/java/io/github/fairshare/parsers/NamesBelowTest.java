package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names over several lines, further parts, and columns whose headings do not say what they are. */
class NamesBelowTest {
    private static final String HEADING = "Code  Name                  Allocation    Target  Distance  Distance %";

    @Test
    void linesBelowARow_areItsName_whereThatIsKnown() {
        List<Entry<AllocationPosition>> rows = rows(
                "Allocations to primary care trusts and distances from target, 2009/10",
                HEADING,
                "5L3   Medway                   101,000   100,000     1,000  1.0",
                "      Teaching PCT",
                "5FL   Bath and North           198,000   200,000    -2,000  -1.0",
                "      East Somerset",
                "      PCT",
                "",
                "Q36   London SHA               303,000   300,000     3,000  1.0",
                "      remarks of the page",
                "5P5   Surrey PCT               404,000   400,000     4,000  1.0");
        assertThat(rows.stream().map(row -> row.value().name().orElse("")))
                .containsExactly("Medway Teaching PCT", "Bath and North East Somerset PCT", "London SHA", "Surrey PCT");
        assertThat(rows).extracting(Entry::status).containsOnly(Status.EXACT);
    }

    @Test
    void theCaptionOfAFurtherPart_isNoName() {
        List<Entry<AllocationPosition>> rows = rows(
                "Allocations to primary care trusts and distances from target, 2009/10",
                "Code PCT Allocation £000 Target £000 Distance £000 Distance %",
                "5L3 Medway PCT 101,000 100,000 1,000 1.0",
                "5FL Bath and North East Somerset PCT 198,000 200,000 -2,000 -1.0",
                "Q30 North East SHA 299,000 300,000 -1,000 -0.3",
                "Table 2: North West",
                "Code PCT Allocation £000 Target £000 Distance £000 Distance %",
                "5P5 Surrey PCT 404,000 400,000 4,000 1.0");
        assertThat(rows.get(2).value().name()).contains("North East SHA");
    }

    @Test
    void columnsHeadedByUnitsAlone_areToldByTheOtherFigures() {
        List<Entry<AllocationPosition>> rows = rows(
                "Allocations to primary care trusts, 2009/10",
                "Code,Name,Allocation,Target,£000,%",
                "5L3,Medway PCT,\"101,000\",\"100,000\",\"1,000\",1.0",
                "5FL,Bath and North East Somerset PCT,\"198,000\",\"200,000\",\"(2,000)\",(1.0)",
                "5P5,Surrey PCT,\"404,000\",\"400,000\",\"4,000\",1.0");
        assertThat(rows).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(rows.get(1).value().distance().orElseThrow().value()).isEqualByComparingTo("-2000");
        assertThat(rows.get(1).value().distancePercentOfTarget().orElseThrow().value())
                .isEqualByComparingTo("-1.0");
    }

    private static List<Entry<AllocationPosition>> rows(String... lines) {
        return AllocationTableParser.standard()
                .parse(SourceText.of(String.join("\n", lines) + "\n"))
                .entries();
    }
}
