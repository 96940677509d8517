package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell of a table of allocations that may hold a figure, with or without a sign for pounds or per cent. */
final class AllocationCell {
    private static final Pattern POUND_SIGN = Pattern.compile("^([" + FigureMarks.MINUS_SIGNS + "(]?)£ ?");
    private static final Pattern PERCENT_SIGN = Pattern.compile(" ?%(?=\\)?$)");

    private AllocationCell() {}

    static Optional<PrintedFigure> figure(String cell) {
        String bare = POUND_SIGN
                .matcher(PERCENT_SIGN.matcher(cell.strip()).replaceFirst(""))
                .replaceFirst("$1");
        return PrintedFigure.find(bare);
    }
}
