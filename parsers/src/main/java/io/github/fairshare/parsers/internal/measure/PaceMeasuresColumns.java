package io.github.fairshare.parsers.internal.measure;

import io.github.fairshare.parsers.internal.figure.FieldForm;
import io.github.fairshare.parsers.internal.figure.NumberForm;
import io.github.fairshare.parsers.internal.figure.NumberForm.Sign;
import io.github.fairshare.parsers.internal.figure.YearForm;
import io.github.fairshare.parsers.internal.table.Evidence;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.HeadingPhrases;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table of pace-of-change measures by year, and how their cells are written. */
final class PaceMeasuresColumns {
    /** What such a table is recognised by. */
    static final String EXPECTED =
            "a financial year with figures, below a heading that names the growth and the minimum increase";

    /** The year stands for a code in the table layer. */
    static final String YEAR = "code";

    static final String ORGANISATIONS = "organisations";
    static final String GROWTH = "growth";
    static final String MINIMUM = "minimum";
    static final String SHARE = "minimum_share_of_growth";
    static final String USED = "growth_used";

    static final List<String> ORDER = List.of(YEAR, ORGANISATIONS, GROWTH, MINIMUM, SHARE, USED);

    private static final Map<String, FieldForm> FORMS = Map.of(
            YEAR, new YearForm(),
            ORGANISATIONS, new NumberForm(2, 3, Set.of(0), Sign.NEVER),
            GROWTH, new NumberForm(1, 2, Set.of(2), Sign.NEVER),
            MINIMUM, new NumberForm(1, 2, Set.of(2), Sign.NEVER),
            SHARE, FieldForm.either(new NumberForm(1, 3, Set.of(1), Sign.NEVER), word("100")),
            USED, FieldForm.either(new NumberForm(1, 2, Set.of(2), Sign.NEVER), word("0")));

    private static final HeadingPhrases PHRASES = phrases();

    private PaceMeasuresColumns() {}

    static FieldForm form(String column) {
        return FORMS.getOrDefault(column, word(""));
    }

    /** The columns that a heading names. */
    static List<String> namedIn(String heading) {
        return PHRASES.columnsIn(heading);
    }

    private static FieldForm word(String word) {
        return (text, from) -> text.startsWith(word, from) ? List.of(from + word.length()) : List.of();
    }

    private static HeadingPhrases phrases() {
        Map<String, Pattern> phrases = new LinkedHashMap<>();
        phrases.put(
                SHARE,
                Pattern.compile("min(imum)?( increase| growth)? as (a )?(%|percent|percentage|per cent|share) of"
                        + " (the )?((overall |average |mean )?growth|average|mean)"
                        + "|(minimum )?share of (the )?(overall |average |mean )?growth(?! used)"));
        phrases.put(USED, Pattern.compile("(% of )?(overall )?growth used"));
        phrases.put(MINIMUM, Pattern.compile("(minimum|lowest|smallest) (increase|growth)|minimum %"));
        phrases.put(YEAR, Pattern.compile("\\byear"));
        phrases.put(ORGANISATIONS, Pattern.compile("no\\.? of|number of|\\borganisations|\\btrusts|\\bpcts"));
        phrases.put(GROWTH, Pattern.compile("growth"));
        return new HeadingPhrases(phrases);
    }

    /** What is needed to find such a table where its cells are kept apart. */
    static Vocabulary vocabulary() {
        List<Term> terms = PHRASES.phrases().entrySet().stream()
                .map(entry -> new Term(
                        entry.getKey(), entry.getKey().equals(YEAR) ? Content.CODE : Content.FIGURE, entry.getValue()))
                .toList();
        return new Vocabulary(terms, Set.of(GROWTH, MINIMUM), List.of(Set.of(YEAR)), PHRASES, new MeasureProof());
    }

    /** What is known of years, and of the share that the minimum has of the growth. */
    private record MeasureProof() implements Evidence {
        private static final int LEAST_ROWS = 3;

        @Override
        public boolean isCode(String text) {
            return YearForm.find(text).isPresent();
        }

        @Override
        public boolean isNamed(String code, String name) {
            return isCode(code) && name.isEmpty();
        }

        @Override
        public boolean fits(FoundRow row) {
            boolean all = List.of(GROWTH, MINIMUM, SHARE).stream()
                    .allMatch(column -> row.figure(column).isPresent());
            return isWhole(row) && (!all || PaceMeasuresRowReader.agrees(row.cells()));
        }

        private static boolean isWhole(FoundRow row) {
            return row.figure(ORGANISATIONS)
                    .map(figure -> figure.value().scale() <= 0)
                    .orElse(true);
        }

        @Override
        public boolean binds(List<FoundRow> rows) {
            return rows.size() >= LEAST_ROWS
                    && rows.stream().allMatch(row -> PaceMeasuresRowReader.agrees(row.cells()));
        }

        @Override
        public String binding() {
            return "the minimum over the growth is the share in every row";
        }

        @Override
        public String contradiction(FoundRow row) {
            return isWhole(row)
                    ? ": the minimum " + row.text(MINIMUM) + " is not " + row.text(SHARE) + " % of the growth "
                            + row.text(GROWTH)
                    : ": there cannot be " + row.text(ORGANISATIONS) + " bodies";
        }
    }
}
