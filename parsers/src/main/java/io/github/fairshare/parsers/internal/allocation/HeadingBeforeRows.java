package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line on which the rows have run together with their heading. It is cut before the first body that is known and has
 * figures behind its name; the rows are then split like others that share a line.
 */
final class HeadingBeforeRows {
    private static final int LONGEST_HEADING = 600;
    private static final int LONGEST_LABEL = 160;
    /** Fewer figures on a line are those of years and units. */
    private static final int LEAST_DIGITS = 20;

    private final AllocationKinds kinds = new AllocationKinds();

    /** The heading and the rows of such a line, both with its number; any other line as it is. */
    Stream<SourceLine> parts(SourceLine line) {
        String text = line.text();
        boolean possible =
                text.chars().filter(Character::isDigit).limit(LEAST_DIGITS).count() == LEAST_DIGITS
                        && AllocationColumns.WORDS.areIn(List.of(line));
        return (possible ? firstRow(text) : Optional.<Integer>empty())
                .map(at -> Stream.of(
                        new SourceLine(line.number(), text.substring(0, at), ""),
                        new SourceLine(line.number(), text.substring(at), line.terminator())))
                .orElseGet(() -> Stream.of(line));
    }

    private Optional<Integer> firstRow(String text) {
        return IntStream.range(1, Math.min(text.length(), LONGEST_HEADING))
                .filter(at -> text.charAt(at - 1) == ' ' && Character.isLetterOrDigit(text.charAt(at)))
                .filter(at -> isRow(text.substring(at, Math.min(text.length(), at + LONGEST_LABEL))))
                .boxed()
                .findFirst()
                .filter(at -> AllocationHeading.isRunTogether(text.substring(0, at)));
    }

    private boolean isRow(String text) {
        AllocationLabel label = AllocationLabel.of(text);
        String name = label.plainName();
        return label.hasDigits()
                && (label.code().isEmpty() ? kinds.isNameOfBody(name) : kinds.isNameOf(name, label.code()));
    }
}
