package io.github.fairshare.examples.shell;

import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.table.DataTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The verbs of a session: show, draw, save, help. Start-up of JShell imports them. */
public final class Shell {
    private static final int MOST_ROWS = 40;

    private Shell() {}

    /**
     * Prints any object of the library as an aligned table, its first forty rows, headings in words and units in brackets.
     *
     * @param value a result, a list, a parsed document
     */
    public static void table(Object value) {
        System.out.println(AlignedText.of(Rows.of(value), MOST_ROWS));
    }

    /**
     * Prints the first column of figures as bars.
     *
     * @param value as for {@link #table}
     * @throws IllegalArgumentException where no column holds figures alone
     */
    public static void chart(Object value) {
        DataTable table = Rows.of(value);
        System.out.println(Bars.of(table, Bars.firstFigures(table), MOST_ROWS));
    }

    /**
     * Prints a column of figures as bars.
     *
     * @param value as for {@link #table}
     * @param column its name in the file that {@link #save} writes, for example {@code plan}
     * @throws IllegalArgumentException where there is no such column of figures
     */
    public static void chart(Object value, String column) {
        System.out.println(Bars.of(Rows.of(value), column, MOST_ROWS));
    }

    /**
     * Saves an object whole: as JSON where the name ends so, else as a CSV table.
     *
     * @param value as for {@link #table}
     * @param file for example {@code "targets.csv"}
     * @throws IOException where the file cannot be written
     */
    public static void save(Object value, String file) throws IOException {
        Path path = Path.of(file);
        String text = file.endsWith(".json")
                ? FairshareJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value)
                : Rows.of(value).toCsv();
        Files.writeString(path, text, StandardCharsets.UTF_8);
        System.out.println("saved " + path);
    }

    /**
     * Prints what is at hand.
     */
    public static void help() {
        System.out.println("""
                Prepared   ccgs, pcts (registries) · names (resolver) · dtoc, annual, maternity, hubs, rounds, distances (documents)
                           delays, join, boards and trusts (cohorts of positions)
                Show       table(dtoc) · chart(delays.byBody(), "reduction amount") · save(annual, "annual.csv") · save(annual, "annual.json")
                Ask        dtoc.diagnostics() · dtoc.ledger() · dtoc.reconciliation() · names.resolve("Barnesley", LocalDate.of(2017, 9, 1))
                Allocate   var made = PaceOfChange.allocate(PacePolicies.find("icb-core-2023-24").orElseThrow(), boards)
                           table(made) · made.explain("QE1") · table(made.measures().all())
                Rate       RatingEngine.of(RuleSets.maternity()).score(BodyIndicators.of("X").counts("smoking", 292, 3000))
                More       docs/which-class-answers-which-question.md · /exit leaves""");
    }
}
