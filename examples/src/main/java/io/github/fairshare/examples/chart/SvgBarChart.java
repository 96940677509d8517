package io.github.fairshare.examples.chart;

import io.github.fairshare.examples.chart.BarChart.Bar;
import io.github.fairshare.examples.text.Markup;
import io.github.fairshare.examples.text.Wrap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Draws a bar chart as SVG. Labels stand above their bars, so that it stays readable on a narrow screen. */
public final class SvgBarChart {
    private static final int WIDTH = 560;
    private static final int MARGIN = 16;
    private static final int VALUE_SPACE = 70;
    private static final int ROW = 46;
    private static final int BAR = 16;
    private static final TextStyle TITLE = new TextStyle("title", 18, 24, 50);
    private static final TextStyle UNIT = new TextStyle("unit", 14, 19, 66);
    private static final TextStyle NOTE = new TextStyle("note", 12, 17, 76);

    private final BarChart chart;
    private final StringBuilder body = new StringBuilder();
    private int top = MARGIN;

    private SvgBarChart(BarChart chart) {
        this.chart = chart;
    }

    /**
     * The chart as a document of its own.
     *
     * @param chart what to draw
     * @return XML
     */
    public static String document(BarChart chart) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(chart) + "\n";
    }

    /**
     * The chart as an element to stand inside HTML.
     *
     * @param chart what to draw
     * @return the element
     */
    public static String element(BarChart chart) {
        return new SvgBarChart(chart).draw();
    }

    private String draw() {
        paragraph(TITLE, chart.title());
        top += 2;
        paragraph(UNIT, chart.unit());
        top += 10;
        chart.bars().forEach(this::bar);
        top += 6;
        chart.footnotes().forEach(note -> paragraph(NOTE, note));
        String id = Markup.escape(chart.id());
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %d %d" aria-labelledby="%s-title %s-desc">
                <title id="%s-title">%s</title>
                <desc id="%s-desc">%s</desc>
                <style>
                svg text { font-family: system-ui, "Segoe UI", "DejaVu Sans", Arial, sans-serif; fill: #1b2733 }
                svg .title { font-size: 18px; font-weight: 600 }
                svg .unit { font-size: 14px; fill: #46535f }
                svg .label, svg .value { font-size: 15px }
                svg .value { font-weight: 600 }
                svg .note { font-size: 12px; fill: #46535f }
                </style>
                <rect width="%d" height="%d" fill="#ffffff"/>
                %s</svg>""",
                WIDTH,
                top + MARGIN - 6,
                id,
                id,
                id,
                Markup.escape(chart.title()),
                id,
                Markup.escape(chart.inWords()),
                WIDTH,
                top + MARGIN - 6,
                body);
    }

    private void paragraph(TextStyle style, String text) {
        List<String> lines = Wrap.lines(text, style.characters());
        for (String line : lines) {
            text(style.name(), MARGIN, top + style.size(), line);
            top += style.lineHeight();
        }
    }

    private void bar(Bar bar) {
        text("label", MARGIN, top + 16, bar.label());
        int length = length(bar);
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" fill=\"#1f6f78\"/>\n",
                MARGIN,
                top + 24,
                Math.max(1, length),
                BAR));
        text("value", MARGIN + length + 6, top + 24 + BAR - 3, bar.shown());
        top += ROW;
    }

    private int length(Bar bar) {
        BigDecimal longest = chart.longest();
        int space = WIDTH - 2 * MARGIN - VALUE_SPACE;
        return longest.signum() == 0
                ? 0
                : bar.value()
                        .multiply(BigDecimal.valueOf(space))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private void text(String style, int x, int y, String text) {
        body.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n", style, x, y, Markup.escape(text)));
    }

    private record TextStyle(String name, int size, int lineHeight, int characters) {}
}
