package io.github.fairshare.examples.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart of horizontal bars from zero, the first on top.
 *
 * @param id its name for programs and files, for example {@code largest-reductions}
 * @param title what it shows
 * @param unit what the bars are measured in
 * @param bars at least one, none below zero
 * @param footnotes source, licence and standing, one sentence each
 */
public record BarChart(String id, String title, String unit, List<Bar> bars, List<String> footnotes) {
    /** Copies the lists and refuses a chart of nothing. */
    public BarChart {
        bars = List.copyOf(bars);
        footnotes = List.copyOf(footnotes);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a chart has at least one bar");
        }
    }

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value how long it is
     * @param shown the value as people see it
     */
    public record Bar(String label, BigDecimal value, String shown) {
        /** Refuses a bar that would begin left of zero. */
        public Bar {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a bar begins at zero, given for " + label + " was " + value);
            }
        }
    }

    /**
     * The longest bar.
     *
     * @return for example 96.97; 0 where all are
     */
    public BigDecimal longest() {
        return bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * The chart in words, for those who cannot see it.
     *
     * @return unit and every bar
     */
    public String inWords() {
        StringBuilder words = new StringBuilder("Bar chart. ").append(unit).append(". ");
        bars.forEach(bar ->
                words.append(bar.label()).append(": ").append(bar.shown()).append(". "));
        return words.toString().strip();
    }
}
