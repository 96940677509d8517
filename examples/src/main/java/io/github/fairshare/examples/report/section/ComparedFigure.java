package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A figure of a source beside the same figure recomputed; they agree where they are equal at the decimals of the source.
 *
 * @param of whose figure it is, for example a body or a year
 * @param quantity what it measures
 * @param given the figure of the source, for example 23.8
 * @param computed the recomputed one
 * @param remark what there is to say, for example why the two differ
 */
record ComparedFigure(String of, String quantity, String given, BigDecimal computed, String remark) {
    private static final int SHOWN = 4;

    static DataTable table(List<ComparedFigure> figures) {
        return new DataTable(
                List.of(
                        Column.text("result", "Result"),
                        Column.text("of", "Of"),
                        Column.text("quantity", "Quantity"),
                        new Column("given", "Given", Display.NUMBER),
                        new Column("computed", "Computed", Display.NUMBER),
                        new Column("exact", "More exactly", Display.NUMBER),
                        new Column("remark", "Remark", Display.DETAIL)),
                figures.stream().map(ComparedFigure::row).toList());
    }

    /** The figures that differ, each with the reason. */
    static List<String> differences(List<ComparedFigure> figures) {
        return figures.stream()
                .filter(figure -> !figure.agrees())
                .map(figure -> figure.of + ", " + figure.quantity + ": given " + figure.given + ", computed "
                        + figure.rounded().toPlainString() + "; " + figure.remark)
                .toList();
    }

    boolean agrees() {
        return rounded().compareTo(new BigDecimal(given)) == 0;
    }

    private BigDecimal rounded() {
        return computed.setScale(new BigDecimal(given).scale(), RoundingMode.HALF_UP);
    }

    private List<String> row() {
        return List.of(
                agrees() ? "agrees" : "differs",
                of,
                quantity,
                given,
                rounded().toPlainString(),
                computed.setScale(Math.max(SHOWN, new BigDecimal(given).scale()), RoundingMode.HALF_UP)
                        .toPlainString(),
                remark);
    }
}
