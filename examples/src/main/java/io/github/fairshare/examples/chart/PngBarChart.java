package io.github.fairshare.examples.chart;

import io.github.fairshare.examples.chart.BarChart.Bar;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.HorizontalBarStyler;

/** Draws a bar chart as PNG. */
public final class PngBarChart {
    private static final int WIDTH = 1200;
    private static final int ROW = 52;
    private static final int FRAME = 150;
    private static final int NOTE_LINE = 24;
    private static final int MARGIN = 24;
    private static final Color INK = new Color(0x1b2733);
    private static final Color GREY = new Color(0x46535f);
    private static final Color TEAL = new Color(0x1f6f78);
    private static final Color LINES = new Color(0xd9dee3);

    private PngBarChart() {}

    /**
     * The chart as a picture, 1200 pixels wide.
     *
     * @param chart what to draw
     * @return the bytes of a PNG file
     */
    public static byte[] write(BarChart chart) {
        BufferedImage picture = withFootnotes(BitmapEncoder.getBufferedImage(bars(chart)), chart.footnotes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static HorizontalBarChart bars(BarChart chart) {
        HorizontalBarChart bars = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(FRAME + ROW * chart.bars().size())
                .title(chart.title())
                .xAxisTitle(chart.unit())
                .build();
        style(bars.getStyler());
        // With fewer, every other label is left out.
        bars.getStyler().setXAxisMaxLabelCount(2 * chart.bars().size());
        bars.addSeries(
                chart.unit(),
                chart.bars().stream().map(Bar::value).toList(),
                // A bar can be too short to hold its value.
                chart.bars().stream()
                        .map(bar -> bar.label() + "   " + bar.shown())
                        .toList());
        return bars;
    }

    private static void style(HorizontalBarStyler style) {
        style.setAvailableSpaceFill(0.6).setLabelsVisible(false);
        style.setXAxisMin(0.0)
                .setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16))
                .setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17))
                .setAxisTickLabelsColor(INK)
                .setPlotGridHorizontalLinesVisible(false)
                .setPlotGridLinesColor(LINES)
                .setXAxisDecimalPattern("0.00")
                .setXAxisTickLabelsFormattingFunction(PngBarChart::tick)
                .setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        style.setSeriesColors(new Color[] {TEAL})
                .setPlotContentSize(0.98)
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setChartFontColor(INK)
                .setChartTitleBoxVisible(false)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 22))
                .setPlotBorderVisible(false)
                .setChartPadding(MARGIN)
                .setDecimalPattern("0.00")
                .setLocale(Locale.ROOT);
    }

    private static String tick(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static BufferedImage withFootnotes(BufferedImage bars, List<String> footnotes) {
        int height = bars.getHeight() + NOTE_LINE * footnotes.size() + MARGIN / 2;
        BufferedImage picture = new BufferedImage(bars.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, bars.getWidth(), height);
        pen.drawImage(bars, 0, 0, null);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        pen.setColor(GREY);
        int line = bars.getHeight() + NOTE_LINE / 2;
        for (String footnote : footnotes) {
            pen.drawString(footnote, MARGIN, line);
            line += NOTE_LINE;
        }
        pen.dispose();
        return picture;
    }
}
