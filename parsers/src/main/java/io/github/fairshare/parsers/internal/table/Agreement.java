package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.parsers.internal.table.Column.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last stage: holds the rows of a table against the whole of it, and doubts those that the rest does not bear out. No
 * record of a doubted row is exact or repaired.
 */
final class Agreement {
    private static final String MOST =
            "most rows of the table do not fit the way in which it is read, so that none of it is sure; give it with its"
                    + " columns kept apart";
    private static final String NAMELESS =
            "the row has neither code nor name, and only the last of a table can be its total";
    private static final String BROKEN =
            "the figures of the row contradict each other: one of them is misread, misprinted, or another column's";

    private Agreement() {}

    /** The same table with the rows doubted that cannot be sure. */
    static FoundTable of(FoundTable table, Vocabulary vocabulary) {
        boolean most = table.explained() * 2 < table.rows().size();
        List<FoundRow> rows = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            FoundRow row = table.rows().get(at);
            boolean last = at == table.rows().size() - 1;
            rows.add(row.doubt().isPresent() ? row : row.doubted(doubt(row, most, last, vocabulary)));
        }
        return table.with(rows);
    }

    private static Optional<String> doubt(FoundRow row, boolean most, boolean last, Vocabulary vocabulary) {
        if (most) {
            return Optional.of(MOST);
        }
        boolean nameless = vocabulary.of(Content.CODE).stream().allMatch(column -> row.text(column).isEmpty())
                && vocabulary.of(Content.NAME).stream().allMatch(column -> row.text(column).isEmpty());
        if (nameless && !last) {
            return Optional.of(NAMELESS);
        }
        return vocabulary.evidence().fits(row) ? Optional.empty() : Optional.of(BROKEN);
    }
}
