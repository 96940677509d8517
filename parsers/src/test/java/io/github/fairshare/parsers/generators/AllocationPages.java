package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints tables of allocations with made-up figures that add up, whole or damaged. Shares nothing with the parser.
 */
public final class AllocationPages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> PAGE_TEXTS =
            List.of("Page 4 of 9", "17", "OFFICIAL", "Unified exposition book", "", "   ", "\u000C");

    /** Which figures a table prints. */
    public enum Columns {
        ALL,
        NO_PERCENT,
        NO_DISTANCE,
        NEITHER;

        public boolean hasDistance() {
            return this == ALL || this == NO_PERCENT;
        }

        public boolean hasPercent() {
            return this == ALL || this == NO_DISTANCE;
        }
    }

    /**
     * A row: its figures as plain texts, in the order of the columns.
     */
    public record Row(Kind kind, String code, String name, List<String> figures) {
        public String key() {
            return code.isEmpty() ? name : code;
        }

        public Row withFigures(List<String> others) {
            return new Row(kind, code, name, others);
        }

        public Row withName(String other) {
            return new Row(kind, code, other, figures);
        }
    }

    private final Damage damage;
    private final Columns columns;
    private final FigureStyle style;
    private final List<Row> rows;

    public AllocationPages(long seed, Columns columns, FigureStyle style) {
        this.damage = new Damage(seed);
        this.columns = columns;
        this.style = style;
        this.rows = made();
    }

    private AllocationPages(Damage damage, Columns columns, FigureStyle style, List<Row> rows) {
        this.damage = damage;
        this.columns = columns;
        this.style = style;
        this.rows = rows;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One row on each line, its cells kept apart. */
    public String rows(TableLayout layout) {
        return page().rows(layout, rows.stream().map(this::cells).toList());
    }

    public String oneBlankApart() {
        return page().oneBlankApart(rows.stream().map(this::cells).toList());
    }

    public String oneCellALine() {
        return page().oneCellALine(rows.stream().map(this::printed).toList());
    }

    /** All rows on one line. */
    public String oneLine(String separator) {
        return String.join(separator.isEmpty() ? "" : " ", headings()) + "\n"
                + rows.stream().map(row -> String.join(separator, printed(row))).collect(Collectors.joining(separator));
    }

    /** Rows of which some have lost gaps. */
    public String gapsLost(int percent) {
        return page().someGapsLost(rows.stream().map(this::printed).toList(), percent);
    }

    /** Rows over several lines, with what pages print between any of them. */
    public String wrapped(int pageTextPercent) {
        return page().wrapped(
                        rows.stream().map(row -> String.join(" ", printed(row))).toList(), 25, pageTextPercent);
    }

    private TablePage page() {
        return new TablePage(headings(), " ", PAGE_TEXTS, damage);
    }

    /** The same table with the signs of some figures lost: that is then what is printed. */
    public AllocationPages signsLost(int percent) {
        return damaged(row -> row.withFigures(row.figures().stream()
                .map(figure -> damage.signLost(figure, percent))
                .toList()));
    }

    /** The same table with a letter of some names misread. */
    public AllocationPages namesMisread(int percent) {
        return damaged(row -> {
            int at = damage.below(row.name().length());
            String name = Damage.misread(row.name(), at, Character.toString('a' + damage.below(26)));
            return row.kind() == Kind.BODY && damage.hits(percent) ? row.withName(name.strip()) : row;
        });
    }

    /** The same table with digits of some figures misread as letters; the total has no code to be known by after that. */
    public AllocationPages digitsMisread(int percent) {
        return damaged(row -> row.withFigures(row.figures().stream()
                .map(figure -> row.kind() == Kind.TOTAL ? figure : damage.lettersForDigits(figure, percent))
                .toList()));
    }

    /** What is damaged further is the same on every page. */
    private AllocationPages damaged(UnaryOperator<Row> change) {
        Damage further = new AllocationPages(0, columns, style).damage;
        return new AllocationPages(
                further, columns, style, rows.stream().map(change).toList());
    }

    private List<String> headings() {
        List<String> cells = new ArrayList<>(List.of("Code", "PCT", "Allocation £000", "Target £000"));
        if (columns.hasDistance()) {
            cells.add("Distance £000");
        }
        if (columns.hasPercent()) {
            cells.add("Distance %");
        }
        return cells;
    }

    private List<String> cells(Row row) {
        return Stream.concat(
                        Stream.of(row.code(), row.name()),
                        row.figures().stream().map(style::write))
                .toList();
    }

    private List<String> printed(Row row) {
        return cells(row).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private List<Row> made() {
        List<Organisation> all = new ArrayList<>(OrganisationRegistry.pcts().all());
        damage.shuffle(all);
        List<Row> made = new ArrayList<>();
        long[] england = new long[2];
        for (int block = 0; block < 3; block++) {
            long[] sum = new long[2];
            for (Organisation body : all.subList(block * 8, block * 8 + 3 + damage.below(5))) {
                long target = 60_000L + damage.below(900_000);
                long allocation = target + Math.round(target * (damage.below(300) - 100) / 1000.0) + damage.below(9);
                made.add(new Row(Kind.BODY, body.code().text(), body.name(), figures(allocation, target)));
                sum[0] += allocation;
                sum[1] += target;
            }
            made.add(new Row(
                    Kind.SUBTOTAL, "Q3" + block, "Region " + "ABC".charAt(block) + " SHA", figures(sum[0], sum[1])));
            england[0] += sum[0];
            england[1] += sum[1];
        }
        made.add(new Row(Kind.TOTAL, "", "England", figures(england[0], england[1])));
        return made;
    }

    private List<String> figures(long allocation, long target) {
        List<String> figures = new ArrayList<>(List.of(Long.toString(allocation), Long.toString(target)));
        long distance = allocation - target;
        if (columns.hasDistance()) {
            figures.add(Long.toString(distance));
        }
        if (columns.hasPercent()) {
            BigDecimal percent = BigDecimal.valueOf(distance)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP);
            figures.add((percent.signum() == 0 && distance < 0 ? "-" : "") + percent.toPlainString());
        }
        return figures;
    }

    /** The figures of a record, as the table prints them. */
    public List<String> figuresOf(AllocationPosition position) {
        return Stream.of(
                        Stream.of(position.allocation(), position.target()),
                        columns.hasDistance()
                                ? Stream.of(position.distance())
                                : Stream.<Optional<PrintedFigure>>empty(),
                        columns.hasPercent()
                                ? Stream.of(position.distancePercentOfTarget())
                                : Stream.<Optional<PrintedFigure>>empty())
                .flatMap(figures -> figures)
                .map(figure -> figure.map(Object::toString).orElse("?"))
                .toList();
    }
}
