package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Prints tables of distances from target with made-up figures in the order of their percentages, whole or damaged. Shares
 * nothing with the parser.
 */
public final class PctDistancesPages {
    public static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    private static final int ROWS = 30;
    private static final List<String> HEADINGS = List.of("Spearhead", "PCT", "DFT Total £million", "DFT %");
    private static final List<String> PAGE_TEXTS = List.of(
            "Page 4 of 9", "17", "Ev 23", "MEMORANDUM", "DFT Total £million", "24 November 2010", "", "   ", "\u000C");

    /** A row: its figures as plain texts. */
    public record Row(boolean flagged, String code, String name, String total, String percent) {
        public Row withName(String other) {
            return new Row(flagged, code, other, total, percent);
        }

        public Row withFigures(UnaryOperator<String> change) {
            return new Row(flagged, code, name, change.apply(total), change.apply(percent));
        }

        @Override
        public String toString() {
            return code + " " + name + (flagged ? " S " : " ") + total + " " + percent;
        }
    }

    private final Damage damage;
    private final FigureStyle style;
    private final List<Row> rows;

    public PctDistancesPages(long seed, FigureStyle style) {
        this.damage = new Damage(seed);
        this.style = style;
        this.rows = made();
    }

    private PctDistancesPages(Damage damage, FigureStyle style, List<Row> rows) {
        this.damage = damage;
        this.style = style;
        this.rows = rows;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One row on each line, its cells kept apart, the flag in a cell of its own that may be empty. */
    public String rows(TableLayout layout) {
        return page().rows(layout, cells());
    }

    public String oneBlankApart() {
        return page().oneBlankApart(cells());
    }

    public String oneCellALine() {
        return page().oneCellALine(cells());
    }

    /** Rows that have lost the gap behind the flag, the name, or the total, as the subset has bits. */
    public String gapsLost(int subset) {
        return page().gapsLost(cells(), gap -> (subset & 1 << gap) != 0);
    }

    /** Rows that have lost some of their gaps. */
    public String someGapsLost(int percent) {
        return page().someGapsLost(cells(), percent);
    }

    /** Rows over several lines, with what pages print between any of them. */
    public String wrapped(int pageTextPercent) {
        return page().wrapped(
                        cells().stream()
                                .map(row -> TablePage.glued(row, gap -> gap == 0))
                                .toList(),
                        20,
                        pageTextPercent);
    }

    private TablePage page() {
        return new TablePage(HEADINGS, "\n", PAGE_TEXTS, damage);
    }

    /** The same table with the signs of some figures lost: that is then what is printed. */
    public PctDistancesPages signsLost(int percent) {
        return damaged(row -> row.withFigures(figure -> damage.signLost(figure, percent)));
    }

    /** The same table with a letter of some names misread as another: that is then what is printed. */
    public PctDistancesPages namesMisread(int percent) {
        return damaged(row -> {
            int at = damage.below(row.name().length());
            char letter = (char) ((Character.isUpperCase(row.name().charAt(at)) ? 'A' : 'a') + damage.below(26));
            boolean misread = row.name().charAt(at) != ' ' && damage.hits(percent);
            return misread ? row.withName(Damage.misread(row.name(), at, Character.toString(letter))) : row;
        });
    }

    /** The same table with letters of some names misread as digits. */
    public PctDistancesPages digitsInNames(int percent) {
        return damaged(row -> damage.hits(percent)
                ? row.withName(row.name().replaceFirst("l", "1").replaceFirst("o", "0"))
                : row);
    }

    /** The same table with digits of some figures misread as letters. */
    public PctDistancesPages lettersForDigits(int percent) {
        return damaged(row -> row.withFigures(figure -> damage.lettersForDigits(figure, percent)));
    }

    private PctDistancesPages damaged(UnaryOperator<Row> change) {
        return new PctDistancesPages(damage, style, rows.stream().map(change).toList());
    }

    private List<List<String>> cells() {
        return rows.stream().map(this::cells).toList();
    }

    private List<String> cells(Row row) {
        return List.of(row.flagged() ? "S" : "", row.name(), style.write(row.total()), style.write(row.percent()));
    }

    private List<Row> made() {
        List<Organisation> all = new ArrayList<>(OrganisationRegistry.pcts().openOn(DAY));
        damage.shuffle(all);
        List<Integer> tenths = IntStream.range(0, ROWS)
                .map(at -> damage.below(300) - 150)
                .sorted()
                .boxed()
                .toList();
        return IntStream.range(0, ROWS)
                .mapToObj(at -> row(all.get(at), tenths.get(at)))
                .toList();
    }

    private Row row(Organisation pct, int tenths) {
        int most = style == FigureStyle.COMMAS ? 30_000 : 7_000;
        String total = BigDecimal.valueOf(10 + damage.below(most), 1).toPlainString();
        String percent = BigDecimal.valueOf(Math.abs(tenths), 1).toPlainString();
        String sign = tenths < 0 ? "-" : "";
        return new Row(damage.hits(40), pct.code().text(), pct.name(), sign + total, sign + percent);
    }
}
