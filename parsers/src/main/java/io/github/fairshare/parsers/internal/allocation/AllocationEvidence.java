package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What speaks for lines of a table of allocations being a row: a body that is known, figures that go with each other, and
 * what each line by itself tells. For one thread.
 */
final class AllocationEvidence {
    /** Digits that were taken for letters. */
    private static final Pattern MISREAD = Pattern.compile(" [" + FigureMarks.LETTERS_FOR_DIGITS + "]{1,3}$");

    private static final int MOST_KEPT = 1_000;

    private final AllocationKinds kinds = new AllocationKinds();
    private final RecentAnswers<LineTraits> traits = new RecentAnswers<>(MOST_KEPT, text -> LineTraits.of(text, kinds));
    private final AllocationRows reader;
    private final int columns;

    AllocationEvidence(AllocationRows reader, int columns) {
        this.reader = reader;
        this.columns = columns;
    }

    /** What a line tells. */
    LineTraits of(SourceLine line) {
        return traits.of(line.text());
    }

    /** Whether a text is the name of one body. */
    boolean isBody(String name) {
        return kinds.isNameOfBody(name);
    }

    /** What has the form of a row is one where its body is known, or its figures go with each other. */
    boolean isRow(AllocationRow row, int lines) {
        boolean alone = row.lines().lines().size() == 1 || row.lines().lines().size() == columns + 1;
        boolean all = lines == 0 || row.lines().lines().size() == lines;
        // A figure with a letter before its first digit ends a name that nobody knows, and loses that digit.
        boolean doubtful = !isNamed(row)
                && !reader.fits(row)
                && (MISREAD.matcher(row.name()).find() || (row.repair().isPresent() && !reader.canProve()));
        return !doubtful && (isLabelled(row) || (alone && all && (!reader.canProve() || reader.fits(row))));
    }

    /** The same of one of several rows on a line, where the end of the one before may look like a name. */
    boolean isSureRow(AllocationRow row, int lines) {
        return isRow(row, lines) && (isLabelled(row) || reader.fits(row));
    }

    /** A text that begins with a body and goes on with figures. */
    boolean isBeginning(String text) {
        return AllocationLabel.of(text).hasDigits() && traits.of(text).isStart();
    }

    boolean isProven(AllocationRow row) {
        return reader.fits(row) && isLabelled(row);
    }

    boolean isLabelled(AllocationRow row) {
        return !row.code().isEmpty() || kinds.of("", row.name()) != Kind.BODY || kinds.isNameOfBody(row.name());
    }

    /** The figures go with each other, and the name is that of the code. */
    Optional<AllocationRow> best(List<AllocationRow> possible) {
        return possible.stream()
                .min(Comparator.comparing((AllocationRow row) -> reader.canProve() && !reader.fits(row))
                        .thenComparing(row -> !isClean(row)));
    }

    boolean isClean(AllocationRow row) {
        return isNamed(row) || kinds.of(row.code(), row.name()) != Kind.BODY;
    }

    /** Of a name on several lines, only one that is known is sure to hold nothing that the page prints between them. */
    AllocationRow doubted(AllocationRow row) {
        long named = row.lines().lines().stream()
                .filter(line -> of(line).hasName())
                .filter(line -> !line.text().strip().equals(row.code()))
                .count();
        boolean sure = named < 2 || isNamed(row) || kinds.of("", row.name()) == Kind.TOTAL;
        return sure
                ? row
                : row.doubted("the name stands on several lines and is not known, so that it may hold what the page"
                        + " prints between them");
    }

    /** In lines that were put together, a code and a name that is not its own are of two rows. */
    boolean isOfAnother(AllocationRow row) {
        boolean coded = OrganisationCode.find(row.code())
                .filter(AllocationCodes::isKnown)
                .isPresent();
        return coded
                && row.lines().lines().size() > 1
                && !isNamed(row)
                && (kinds.of("", row.name()) != Kind.BODY || isBody(row.name()));
    }

    private boolean isNamed(AllocationRow row) {
        return row.code().isEmpty() ? kinds.isNameOfBody(row.name()) : kinds.isNameOf(row.name(), row.code());
    }
}
