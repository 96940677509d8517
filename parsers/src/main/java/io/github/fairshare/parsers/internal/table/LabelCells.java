package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.name.CodeBehind;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.RuleMarks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The code and the name of a row, however they share their cells: both in one, a row number in front, rules of the table
 * that were taken for characters round them.
 */
final class LabelCells {
    static final String CODE = "code";
    static final String NAME = "name";

    private static final Pattern CODE_FORM = Pattern.compile(RowForm.CODE);

    private final Vocabulary vocabulary;
    private final Set<String> texts;
    private final boolean hasCodes;
    private final boolean codesBehind;

    LabelCells(Vocabulary vocabulary, List<String> columns) {
        this.vocabulary = vocabulary;
        this.texts = vocabulary.labels();
        this.hasCodes = columns.contains(CODE);
        this.codesBehind = columns.contains(NAME) && columns.indexOf(CODE) > columns.indexOf(NAME);
    }

    /** Whether the code of a row stands behind its name. */
    boolean hasCodesBehind() {
        return codesBehind;
    }

    /** Whether a column is one of labels. */
    boolean holds(String column) {
        return texts.contains(column);
    }

    /** Whether a word is a code in a table that has such a column. */
    boolean isCode(String word) {
        return vocabulary.evidence().isCode(word)
                || (hasCodes && CODE_FORM.matcher(word).matches());
    }

    /** The cells of a row with code and name told from each other. */
    Map<String, String> cleaned(Map<String, String> cells) {
        String code = cells.getOrDefault(CODE, "");
        String name = cells.getOrDefault(NAME, "");
        if (isCode(code)) {
            return name.isEmpty() ? cells : put(cells, new Label(code, name));
        }
        String text = (code + " " + name).strip();
        Label label = label(text);
        boolean nameForCode = name.isEmpty() && vocabulary.evidence().isNamed("", label.name());
        if (!label.code().isEmpty() || nameForCode || isNumbered(text, label.name())) {
            return put(cells, label);
        }
        return name.isEmpty() && NumberedBlock.isRowNumber(code) ? put(cells, new Label("", "")) : cells;
    }

    /** A number in the cell of a name that is one without it is that of the row. */
    private boolean isNumbered(String text, String name) {
        int blank = text.indexOf(' ');
        return blank > 0
                && NumberedBlock.isRowNumber(text.substring(0, blank))
                && name.equals(text.substring(blank + 1))
                && vocabulary.evidence().isNamed("", name);
    }

    /** A label of which the words are all that is known. */
    Label label(String text) {
        return CodeBehind.in(text)
                .filter(behind -> vocabulary.evidence().isCode(behind.code()))
                .map(behind -> new Label(behind.code(), behind.name()))
                .or(() -> codesBehind ? behind(text) : Optional.empty())
                .orElseGet(() -> inTurn(text));
    }

    /** The last word is the code; where none is there, the first word is one of the name. */
    private Optional<Label> behind(String text) {
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        if (isCode(last)) {
            Label before = inTurn(text.substring(0, Math.max(0, blank)));
            return Optional.of(new Label(last, (before.code() + " " + before.name()).strip()));
        }
        return Optional.of(inTurn(text))
                .filter(label -> !label.code().isEmpty())
                .map(label -> new Label("", text));
    }

    private Label inTurn(String text) {
        List<String> words = List.of(text.split(" "));
        int at = 0;
        while (at < words.size() && RuleMarks.is(words.get(at))) {
            at++;
        }
        boolean numbered = at + 1 < words.size()
                && NumberedBlock.isRowNumber(words.get(at))
                && !(isCode(words.get(at)) && !isCode(words.get(at + 1)));
        at += numbered ? 1 : 0;
        boolean coded = at < words.size() && isCode(words.get(at));
        String code = coded ? words.get(at) : "";
        int from = coded ? at + 1 : at;
        while (from < words.size() && RuleMarks.is(words.get(from))) {
            from++;
        }
        String name = String.join(" ", words.subList(Math.min(from, words.size()), words.size()));
        return coded || !hasCodes ? new Label(code, name) : misread(name);
    }

    /** A word in front of a known name stands where the code does. */
    private Label misread(String text) {
        int blank = text.indexOf(' ');
        String rest = blank < 0 ? "" : text.substring(blank + 1);
        boolean apart = blank > 1
                && blank <= 6
                && !TotalNames.isTotal(rest)
                && !vocabulary.evidence().isNamed("", text)
                && !rest.isEmpty()
                && vocabulary.evidence().isNamed("", rest);
        return apart ? new Label(text.substring(0, blank), rest) : new Label("", text);
    }

    private static Map<String, String> put(Map<String, String> cells, Label label) {
        Map<String, String> other = new LinkedHashMap<>(cells);
        other.put(CODE, label.code());
        other.put(NAME, label.name());
        return other;
    }

    /**
     * What stands before the figures of a row.
     *
     * @param code as printed, or empty text
     * @param name as printed, or empty text
     */
    record Label(String code, String name) {
        /** Leaves out what was a rule of the table. */
        Label {
            name = RuleMarks.stripped(name);
        }
    }
}
