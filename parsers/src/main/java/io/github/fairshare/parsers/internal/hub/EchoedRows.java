package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.text.OneLetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which names of a row are its own where rows also repeat recognised text of the rows below them.
 *
 * <p>When a printed page is recognised row by row, a row may carry an echo of the rest of the page, or a ghost of the next
 * row. The head of a row is always its own. The names after it are its own up to the first one that the next row has too,
 * if most of what follows there is repeated by the next row. A name that no organisation bears, at the end of a row of
 * two and with the initial of the next row's head, is that row's ghost. Works in time linear in the number of names.
 */
final class EchoedRows {
    private static final int PROOF = 3;

    /** An echo begins behind so many names at most; comparing all names of longer rows would take too long. */
    private static final int SHORT = 8;

    private EchoedRows() {}

    /**
     * A name in a row.
     *
     * @param key what identifies the organisation that it means, empty where it means none
     * @param text as printed
     */
    record Name(Optional<String> key, String text) {
        private boolean hasInitialOf(Name other) {
            return initial(text).isPresent() && initial(text).equals(initial(other.text()));
        }

        private Name readAsIn(Row other) {
            return key.isPresent()
                    ? this
                    : new Name(
                            other.names().stream()
                                    .filter(name -> OneLetter.isBetween(name.text(), text))
                                    .findFirst()
                                    .flatMap(Name::key),
                            text);
        }

        private static Optional<String> initial(String text) {
            String bare = text.regionMatches(true, 0, "NHS ", 0, 4) ? text.substring(4) : text;
            return bare.isBlank() ? Optional.empty() : Optional.of(bare.strip().substring(0, 1));
        }
    }

    /**
     * The names of one row.
     *
     * @param names at least one, from left to right
     * @param label a label that is printed beside them and shows that something new starts here
     */
    record Row(List<Name> names, Optional<String> label) {
        /** Copies the list. */
        Row {
            names = List.copyOf(names);
        }

        /** The same where one letter of a name is misread, and a row beside it has the name without that fault. */
        Row readAsIn(Row other) {
            List<Name> read = new ArrayList<>(names);
            read.subList(0, Math.min(SHORT, read.size())).replaceAll(name -> name.readAsIn(other));
            return new Row(read, label);
        }

        private boolean startsLike(Row other) {
            Optional<String> head = names.get(0).key();
            return head.isPresent() && head.equals(other.names().get(0).key());
        }

        private Set<String> keys() {
            Set<String> keys = new HashSet<>();
            names.forEach(name -> name.key().ifPresent(keys::add));
            return keys;
        }
    }

    /** How many names of each row are its own. */
    static List<Integer> own(List<Row> rows) {
        List<Set<String>> keys = rows.stream().map(Row::keys).toList();
        List<Integer> own = new ArrayList<>();
        int below = rows.size();
        for (int at = rows.size() - 1; at >= 0; at--) {
            Row row = rows.get(at);
            if (at + 1 < rows.size() && !row.startsLike(rows.get(at + 1))) {
                below = at + 1;
            }
            own.add(
                    below < rows.size()
                            ? ownAbove(row, rows.get(below), keys.get(below))
                            : row.names().size());
        }
        Collections.reverse(own);
        return own;
    }

    /** How many are its own above the next row that starts otherwise. */
    private static int ownAbove(Row row, Row next, Set<String> keys) {
        List<Name> names = row.names();
        int cut = 1;
        while (cut < names.size() && names.get(cut).key().filter(keys::contains).isEmpty()) {
            cut++;
        }
        long known =
                names.stream().skip(cut).filter(name -> name.key().isPresent()).count();
        long repeated = names.stream()
                .skip(cut)
                .filter(name -> name.key().filter(keys::contains).isPresent())
                .count();
        // Several names in common are no chance, even where half of an echo is misread; one or two may be.
        boolean isEcho = repeated >= PROOF
                ? 2 * repeated >= known
                : repeated > 0 && next.label().isEmpty() && 3 * repeated >= 2 * known;
        if (isEcho) {
            return cut;
        }
        return isGhost(row, next) ? 1 : names.size();
    }

    private static boolean isGhost(Row row, Row next) {
        return row.names().size() == 2
                && next.names().size() <= 2
                && next.label().isEmpty()
                && row.names().get(0).key().isPresent()
                && row.names().get(1).key().isEmpty()
                && row.names().get(1).hasInitialOf(next.names().get(0));
    }
}
