package io.github.fairshare.parsers.generators;

import java.math.BigDecimal;
import java.util.Locale;

/** How printed tables write their figures. */
public enum FigureStyle {
    PLAIN("-%s", false),
    LONG_MINUS("\u2212%s", false),
    COMMAS("-%s", true),
    BRACKETS("(%s)", true);

    private final String negative;
    private final boolean grouped;

    FigureStyle(String negative, boolean grouped) {
        this.negative = negative;
        this.grouped = grouped;
    }

    /** A figure from its plain text; what is no number keeps its characters. */
    public String write(String figure) {
        String digits = figure.startsWith("-") ? figure.substring(1) : figure;
        String written = grouped && digits.matches("[0-9]+(\\.[0-9]+)?") ? group(new BigDecimal(digits)) : digits;
        return digits.equals(figure) ? written : negative.formatted(written);
    }

    private static String group(BigDecimal figure) {
        return String.format(Locale.ROOT, "%,." + figure.scale() + "f", figure);
    }
}
