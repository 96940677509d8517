package io.github.fairshare.examples.kind;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.SourceText;
import java.util.List;

/**
 * The heading of a table that a command writes, where it says less than a published one does.
 *
 * @param written the columns of the command line
 * @param published the same columns in words that the reader of the documents knows
 */
public record OwnHeading(String written, String published) {
    /** A table that a command wrote with the published heading in place of its own; any other text as it is. */
    SourceText readable(SourceText text) {
        List<SourceLine> lines = text.lines();
        if (lines.isEmpty() || !lines.get(0).text().equals(written)) {
            return text;
        }
        StringBuilder readable =
                new StringBuilder(published).append(lines.get(0).terminator());
        lines.stream().skip(1).forEach(line -> readable.append(line.text()).append(line.terminator()));
        return SourceText.of(readable.toString());
    }
}
