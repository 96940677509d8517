package io.github.fairshare.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.examples.chart.BarChart.Bar;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {
    @Test
    void svg_lengths_areInProportion() {
        String svg = SvgBarChart.document(chart(bar("long", "50"), bar("half", "25"), bar("none", "0")));

        // 560 wide, less margins of 16 and 70 for the value, leaves 458 for the longest.
        assertThat(svg).contains("width=\"458\"", "width=\"229\"", ">long</text>", ">none</text>");
    }

    @Test
    void charts_ofZeros_canBeDrawn() {
        BarChart zeros = chart(bar("none", "0"), bar("nothing", "0"));

        assertThat(SvgBarChart.document(zeros)).contains("none", "nothing");
        assertThat(PngBarChart.write(zeros)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void charts_withoutBarsOrBelowZero_areRefused() {
        assertThatThrownBy(() -> chart()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bar("less", "-1")).hasMessageContaining("less");
    }

    private static BarChart chart(Bar... bars) {
        return new BarChart("chart", "Title", "beds", List.of(bars), List.of("Source"));
    }

    private static Bar bar(String label, String value) {
        return new Bar(label, new BigDecimal(value), value);
    }
}
