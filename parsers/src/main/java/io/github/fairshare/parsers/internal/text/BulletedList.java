package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A list with a mark before each item, under a line that says what is listed.
 *
 * @param lead the line above the list
 * @param items from top to bottom
 */
public record BulletedList(SourceLine lead, List<Item> items) {
    /** Copies the list. */
    public BulletedList {
        items = List.copyOf(items);
    }

    /**
     * An item, which may go on over several lines.
     *
     * @param lines its physical lines
     * @param text without its mark, blanks folded
     */
    public record Item(List<SourceLine> lines, String text) {
        /** Copies the list. */
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Finds the first list under a line of some sort.
     *
     * @param lines all lines
     * @param isLead whether a line says that the list comes
     * @return empty where no such line is followed by at least two items
     */
    public static Optional<BulletedList> find(List<SourceLine> lines, Predicate<String> isLead) {
        Optional<SourceLine> lead = Optional.empty();
        List<Draft> items = new ArrayList<>();
        boolean afterBlank = false;
        for (SourceLine line : lines) {
            if (line.isBlank() || LineSplitter.isTooLong(line)) {
                afterBlank = true;
                continue;
            }
            Optional<String> marked = findItem(line.text());
            if (lead.isPresent() && marked.isPresent()) {
                items.add(new Draft(line, marked.get()));
            } else if (!items.isEmpty() && !afterBlank) {
                items.get(items.size() - 1).add(line);
            } else if (items.size() > 1) {
                break;
            } else {
                items.clear();
                lead = Optional.of(line).filter(candidate -> marked.isEmpty() && isLead.test(candidate.text()));
            }
            afterBlank = false;
        }
        return items.size() > 1
                ? lead.map(found ->
                        new BulletedList(found, items.stream().map(Draft::item).toList()))
                : Optional.empty();
    }

    /**
     * The text of an item.
     *
     * @return without its mark; empty where the line begins with none
     */
    public static Optional<String> findItem(String line) {
        return Optional.of(line).filter(BulletMark::isMarked).map(BulletMark::unmarked);
    }

    /** An item that may go on over any number of lines. */
    private static final class Draft {
        private final List<SourceLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Draft(SourceLine line, String marked) {
            lines.add(line);
            text.append(marked);
        }

        void add(SourceLine line) {
            lines.add(line);
            text.append(' ').append(TextLayout.folded(line.text()));
        }

        Item item() {
            return new Item(lines, text.toString());
        }
    }
}
