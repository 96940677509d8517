package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Prints tables of delayed transfers of care with made-up figures and their totals, whole or damaged. Shares nothing with
 * the parser.
 */
public final class DtocPages {
    /** The day whose groups the tables list. */
    public static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private static final int ROWS = 24;
    private static final List<String> HEADINGS = List.of(
            "CCG Code",
            "Name of CCG",
            "CCG Plan Sept 17 (all DTOCs)",
            "CCG Baseline (Q4) NHS-attributable DTOCs",
            "CCG Target, Sept 17 NHS-attributable DTOCs");
    private static final List<String> PAGE_TEXTS =
            List.of("Page 4 of 9", "17", "OFFICIAL", "Source: NHS England, 2017", "", "   ", "\f");

    /**
     * A row: its figures as plain texts, in the order of the columns.
     *
     * @param code for example {@code 00C}; empty for the totals
     * @param name as printed; empty for the totals
     * @param figures plan, baseline, target
     */
    public record Row(String code, String name, List<String> figures) {
        Row withName(String other) {
            return new Row(code, other, figures);
        }

        Row withFigures(UnaryOperator<String> change) {
            return new Row(code, name, figures.stream().map(change).toList());
        }

        private List<String> cells() {
            return Stream.concat(Stream.of(code, name), figures.stream()).toList();
        }

        private List<String> printed() {
            return cells().stream().filter(cell -> !cell.isEmpty()).toList();
        }
    }

    private final Damage damage;
    private final List<Row> rows;

    /**
     * A table of some of the groups of September 2017.
     *
     * @param seed equal seeds make equal tables
     */
    public DtocPages(long seed) {
        this.damage = new Damage(seed);
        this.rows = made();
    }

    private DtocPages(Damage damage, List<Row> rows) {
        this.damage = damage;
        this.rows = rows;
    }

    /**
     * What the table prints.
     *
     * @return groups, then the totals
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * One row on each line, its cells kept apart.
     *
     * @param layout how
     * @return the table
     */
    public String rows(TableLayout layout) {
        return page().rows(layout, rows.stream().map(Row::cells).toList());
    }

    /**
     * Rows of which some have lost gaps.
     *
     * @param percent so many of a hundred gaps
     * @return the table
     */
    public String gapsLost(int percent) {
        return page().someGapsLost(rows.stream().map(Row::printed).toList(), percent);
    }

    /**
     * Rows over several lines, with what pages print between any of them.
     *
     * @param pageTextPercent behind so many of a hundred rows
     * @return the table
     */
    public String wrapped(int pageTextPercent) {
        return page().wrapped(
                        rows.stream()
                                .map(row -> String.join(" ", row.printed()))
                                .toList(),
                        25,
                        pageTextPercent);
    }

    /**
     * The same table with a letter of some names misread.
     *
     * @param percent of so many of a hundred names
     * @return another table
     */
    public DtocPages namesMisread(int percent) {
        return damaged(row -> {
            if (row.name().isEmpty() || !damage.hits(percent)) {
                return row;
            }
            int at = damage.below(row.name().length());
            return row.withName(Damage.misread(row.name(), at, Character.toString('A' + damage.below(26))));
        });
    }

    /**
     * The same table with digits of some figures misread as letters.
     *
     * @param percent of so many of a hundred figures
     * @return another table
     */
    public DtocPages digitsMisread(int percent) {
        return damaged(row ->
                row.withFigures(figure -> row.code().isEmpty() ? figure : damage.lettersForDigits(figure, percent)));
    }

    private DtocPages damaged(UnaryOperator<Row> change) {
        return new DtocPages(damage, rows.stream().map(change).toList());
    }

    private TablePage page() {
        return new TablePage(HEADINGS, "\n", PAGE_TEXTS, damage);
    }

    private List<Row> made() {
        List<Organisation> all = new ArrayList<>(OrganisationRegistry.ccgs().openOn(DAY));
        damage.shuffle(all);
        List<Row> made = new ArrayList<>();
        long[] sums = new long[3];
        for (Organisation group : all.subList(0, ROWS)) {
            List<String> figures = new ArrayList<>();
            for (int column = 0; column < sums.length; column++) {
                int hundredths = 100 + damage.below(9_900);
                sums[column] += hundredths;
                figures.add(BigDecimal.valueOf(hundredths, 2).toPlainString());
            }
            made.add(new Row(group.code().text(), group.nameOn(DAY).toUpperCase(Locale.ROOT), figures));
        }
        made.add(new Row(
                "",
                "",
                Stream.of(sums[0], sums[1], sums[2])
                        .map(sum -> BigDecimal.valueOf(sum, 2).toPlainString())
                        .toList()));
        return List.copyOf(made);
    }
}
