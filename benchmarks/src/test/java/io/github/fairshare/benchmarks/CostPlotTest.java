package io.github.fairshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CostPlotTest {
    /** From 100 to 10,000 bodies the scale is 480 wide, so 1,000 stands in its middle, at 70 + 240; likewise 40 + 180 up. */
    @Test
    void svg_threeSizes_standsInEqualSteps() {
        String svg = CostPlot.svg(
                "one allocation", Map.of("kernel", Map.of(1_000, 10.0), "triad", Map.of(10_000, 100.0, 100, 1.0)));
        assertThat(svg)
                .contains("points=\"310.0,220.0\"")
                .contains(">kernel</text>")
                .contains("70.0,400.0");
    }
}
