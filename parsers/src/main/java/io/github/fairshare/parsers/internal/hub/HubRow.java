package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.OneLetter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a table of hub footprints after wrapped names are joined and echoes of other rows are told apart.
 *
 * @param line the physical line
 * @param lead what stands before the first name and is no part of the name above
 * @param own the names that belong to the row, from left to right
 * @param echoed the names that repeat other rows and were not taken
 */
record HubRow(HubLine line, String lead, List<Own> own, List<String> echoed) {
    HubRow {
        own = List.copyOf(own);
        echoed = List.copyOf(echoed);
    }

    /** What stands behind the row's last name. */
    String tail() {
        return own.isEmpty() ? "" : own.get(own.size() - 1).piece().after();
    }

    /** Whether the row begins with the same organisation as another one. */
    boolean startsLike(HubRow other, Function<String, Optional<String>> keys) {
        return head().flatMap(keys)
                .filter(key -> other.head().flatMap(keys).equals(Optional.of(key)))
                .isPresent();
    }

    /** Whether the row is another one printed once more, and one letter of the first name is misread in one of the two. */
    boolean isMisreadOf(HubRow other, Function<String, Optional<String>> keys) {
        return !echoed.isEmpty()
                && own.size() == 1
                && other.own().size() == 1
                && echoed.equals(other.echoed())
                && head().flatMap(keys).isPresent()
                        != other.head().flatMap(keys).isPresent()
                && OneLetter.isBetween(head().orElse(""), other.head().orElse(""));
    }

    /** Where most names stand below another heading than theirs, so may the labels. */
    static boolean areMostlyMoved(List<HubRow> rows) {
        long named = rows.stream()
                .filter(row -> row.line().hasCells() && !row.own().isEmpty())
                .count();
        long apart = rows.stream()
                .filter(row ->
                        row.line().shape() == HubLine.Shape.MOVED && !row.own().isEmpty())
                .count();
        return apart * 2 > named;
    }

    private Optional<String> head() {
        return own.stream().findFirst().map(first -> first.piece().name());
    }

    /** Where a name of a row was found. */
    enum Origin {
        /** In its own row. */
        ROW,
        /** In its own row, though it and the line above or below may be one name. */
        TORN,
        /** In the recognised text of the page that stands behind the head of the row above. */
        PAGE_TEXT
    }

    /**
     * A name of a row.
     *
     * @param piece the name and what stands behind it
     * @param lastLine the physical line on which it ends
     * @param origin where it was found
     */
    record Own(GluedNames.Piece piece, int lastLine, Origin origin) {
        /** The same where the name may be a part of another. */
        Own torn() {
            return new Own(piece, lastLine, Origin.TORN);
        }
    }
}
