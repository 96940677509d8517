package io.github.fairshare.allocation.pace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Share;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals among positions, and shares that follow from need. */
class PositionsCsvTest {
    private static Positions read(String table) {
        return PositionsCsv.read(new StringReader(table), MoneyUnit.POUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,,300,300", "T,England,300,300", "ALL,,300,300", "x, total ,1,1"})
    void row_calledTotalEnglandOrAll_isRefusedWithItsLine(String row) {
        assertThatThrownBy(() -> read("code,name,baseline,target\nA,,100,120\nB,,200,180\n" + row + "\n"))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("take the row out");
    }

    @Test
    void body_thatIsTheSumOfFiveOthers_isDoubtedOnly() {
        String five = "code,baseline,target\nA,1,2\nB,2,3\nC,3,4\nD,4,5\nE,5,1\n";
        Positions doubtful = read(five + "X,15,15\n");

        assertThat(doubtful.doubts()).singleElement().asString().contains("body X");
        assertThat(PaceOfChange.allocate(PacePolicies.find("pct-2008-09").orElseThrow(), doubtful)
                        .warnings())
                .anyMatch(warning -> warning.contains("body X"));
        assertThat(read(five + "X,15,16\n").doubts()).isEmpty();
        assertThat(read("code,baseline,target\nA,1,2\nB,2,3\nC,3,4\nD,4,5\nX,10,14\n")
                        .doubts())
                .isEmpty();
    }

    @Test
    void shares_fromNeed_areWeightedPopulationTimesMarketForcesOverTheirSum() {
        // 100 x 1.1 = 110, 200, 300: of 610
        Positions positions =
                read("code,baseline,weighted_population,market_forces\nA,10,100,1.1\nB,10,200,1\nC,10,300,\n");

        BigDecimal a =
                positions.bodies().get(0).targetShare().map(Share::fraction).orElseThrow();
        assertThat(a).isEqualByComparingTo(new BigDecimal("110").divide(new BigDecimal("610"), 30, RoundingMode.DOWN));
        assertThat(positions.bodies().stream()
                        .map(body -> body.targetShare().orElseThrow().fraction())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
    }
}
