package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All that a family gives to find its table: its columns, and what speaks for a row being one.
 *
 * @param terms the columns, in the order in which a heading is asked for them
 * @param needed the ids without which a heading is none
 * @param oneOf groups of ids, of each of which a heading has at least one
 * @param runTogether the phrases by which the columns are known where headings have run together
 * @param evidence what is known of codes, names and figures
 */
public record Vocabulary(
        List<Term> terms, Set<String> needed, List<Set<String>> oneOf, HeadingPhrases runTogether, Evidence evidence) {

    private static final Pattern FIRST_DIGIT = Pattern.compile("[0-9]");

    /** The words that names are known without, so that a name which has lost them is one all the same. */
    private static final Set<String> AFFIXES = Set.of("CCG", "PCT", "Trust", "Teaching", "SHA", "ICB");

    /**
     * A column as a family knows it.
     *
     * @param id for example {@code target}; empty text for columns that are no known one though another phrase would name them
     * @param content what its cells hold
     * @param phrase what a heading in small letters has to name the column; the terms before take precedence
     */
    public record Term(String id, KnownColumn.Content content, Pattern phrase) {
        /**
         * A column.
         *
         * @param id for example {@code target}
         * @param content what its cells hold
         * @param phrase a regular expression
         * @return the column
         */
        public static Term of(String id, KnownColumn.Content content, String phrase) {
            return new Term(id, content, Pattern.compile(phrase));
        }
    }

    /** Copies the collections. */
    public Vocabulary {
        terms = List.copyOf(terms);
        needed = Set.copyOf(needed);
        oneOf = oneOf.stream().map(Set::copyOf).toList();
    }

    /** Whether a text is no more than such words. */
    static boolean isAffix(String text) {
        return AFFIXES.containsAll(List.of(text.split(" ")));
    }

    /** The column that a heading cell names; empty for one that is not known. */
    Optional<String> named(String cell) {
        return term(cell).map(Term::id);
    }

    Optional<Term> term(String cell) {
        String small = small(cell.replace("\\n", " "));
        return terms.stream()
                .filter(term -> term.phrase().matcher(small).find())
                .findFirst()
                .filter(term -> !term.id().isEmpty());
    }

    /** A low line stands for a blank in the headings that programs write. */
    private static String small(String heading) {
        return SmallLetters.of(heading).replace('_', ' ');
    }

    /** Whether any phrase stands in a line, which is all that most lines are asked. */
    boolean mayHead(String line) {
        String small = small(line);
        return terms.stream().anyMatch(term -> term.phrase().matcher(small).find());
    }

    /** The same where headings have run together: a phrase may stand between those of other columns. */
    boolean mayHeadFlowing(String line) {
        return mayHead(line) || !runTogether.columnsIn(line).isEmpty();
    }

    boolean isComplete(Iterable<String> columns) {
        Set<String> named = new HashSet<>();
        columns.forEach(named::add);
        return named.containsAll(needed)
                && oneOf.stream().allMatch(group -> group.stream().anyMatch(named::contains));
    }

    /** Whether some columns are all figures that are needed. */
    boolean hasFigures(List<String> columns) {
        Set<String> figures = of(KnownColumn.Content.FIGURE);
        return needed.stream().filter(figures::contains).allMatch(columns::contains)
                && oneOf.stream()
                        .filter(figures::containsAll)
                        .allMatch(group -> group.stream().anyMatch(columns::contains));
    }

    Set<String> of(KnownColumn.Content content) {
        return terms.stream()
                .filter(term -> term.content() == content && !term.id().isEmpty())
                .map(Term::id)
                .collect(Collectors.toSet());
    }

    /** All known columns. */
    Set<String> ids() {
        return terms.stream().map(Term::id).collect(Collectors.toSet());
    }

    /** The columns that hold no figures. */
    Set<String> labels() {
        Set<String> labels = new HashSet<>(of(KnownColumn.Content.CODE));
        labels.addAll(of(KnownColumn.Content.NAME));
        return labels;
    }

    /**
     * Whether a row has an identity and all figures that are needed, and nothing speaks against it.
     *
     * @param row a row
     * @return false for one whose known code has a name that is not its own
     */
    public boolean explains(FoundRow row) {
        boolean identified =
                evidence.isCode(row.text(LabelCells.CODE)) || evidence.isNamed("", row.text(LabelCells.NAME));
        return identified
                && row.doubt().isEmpty()
                && hasFigures(row)
                && !names().hasFigures(row)
                && !names().isElsewhere(row)
                && evidence.fits(row);
    }

    NameCells names() {
        return new NameCells(evidence);
    }

    /** Whether the others of a row leave no other figure for a column. */
    boolean isProven(FoundRow row, String column) {
        String other = FIRST_DIGIT
                .matcher(row.text(column))
                .replaceFirst(first -> first.group().equals("9") ? "8" : "9");
        return !evidence.fits(row.with(column, other));
    }

    /** Whether the name of a row is known, and is that of its code. */
    boolean isNamed(FoundRow row) {
        return evidence.isNamed(row.text(LabelCells.CODE), row.text(LabelCells.NAME));
    }

    boolean isNamed(LabelCells.Label label) {
        return evidence.isNamed(label.code(), label.name());
    }

    private boolean hasFigures(FoundRow row) {
        Set<String> figures = of(KnownColumn.Content.FIGURE);
        return needed.stream()
                        .filter(figures::contains)
                        .allMatch(id -> row.figure(id).isPresent())
                && oneOf.stream()
                        .filter(figures::containsAll)
                        .allMatch(group ->
                                group.stream().anyMatch(id -> row.figure(id).isPresent()));
    }

    /**
     * How much some rows explain.
     *
     * @param rows the rows of one way to read a text
     * @return for comparison with other ways
     */
    public FoundTable.Score score(List<FoundRow> rows) {
        List<FoundRow> explained = rows.stream().filter(this::explains).toList();
        List<FoundRow> named = explained.stream().filter(this::isNamed).toList();
        boolean total =
                !rows.isEmpty() && rows.get(rows.size() - 1).isNameless() && hasFigures(rows.get(rows.size() - 1));
        return new FoundTable.Score(
                explained.size() + (total ? 1 : 0),
                figuresIn(explained),
                named.size(),
                named.stream().filter(Vocabulary::endsInAffix).count());
    }

    private long figuresIn(List<FoundRow> rows) {
        Set<String> figures = of(KnownColumn.Content.FIGURE);
        return rows.stream()
                .mapToLong(row -> figures.stream()
                        .filter(id -> row.figure(id).isPresent())
                        .count())
                .sum();
    }

    /** A name whose last word stands on a line of its own. */
    private static boolean endsInAffix(FoundRow row) {
        return row.isOnSeveralLines() && isAffix(row.lines().last().text().strip());
    }
}
