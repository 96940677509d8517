package io.github.fairshare.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.source.SourceLine;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of a text: what became of each physical line. Every line has exactly one disposition, and the lines put
 * together again are the text.
 */
public final class LineLedger {
    private static final List<Disposition> KINDS = List.of(Disposition.values());

    private final List<SourceLine> lines;

    /** A byte each, since a text can have thirty million lines: the place of the disposition among its kind. */
    private final byte[] dispositions;

    private LineLedger(List<SourceLine> lines, byte[] dispositions) {
        this.lines = lines;
        this.dispositions = dispositions;
    }

    /**
     * An account to be filled in, with all blank lines already marked BLANK.
     *
     * @param lines all lines of a text in turn, numbered from 1
     * @return the open account
     * @throws IllegalArgumentException where the lines are not numbered 1, 2, 3 ...
     */
    public static Draft draft(List<SourceLine> lines) {
        return new Draft(lines);
    }

    /**
     * All lines.
     *
     * @return in turn, numbered from 1
     */
    public List<SourceLine> lines() {
        return lines;
    }

    /**
     * What became of a line.
     *
     * @param number counted from 1
     * @return its disposition
     * @throws IllegalArgumentException where the text has no such line
     */
    public Disposition of(int number) {
        return KINDS.get(dispositions[index(number, lines)]);
    }

    /**
     * How many lines met one fate.
     *
     * @param disposition the fate
     * @return from 0 to the number of lines
     */
    public long count(Disposition disposition) {
        byte wanted = code(disposition);
        long count = 0;
        for (byte known : dispositions) {
            count += known == wanted ? 1 : 0;
        }
        return count;
    }

    /**
     * The text, put together from its lines.
     *
     * @return exactly the text that was read
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append(line.terminator()));
        return text.toString();
    }

    /**
     * How many lines of which kind.
     *
     * @return for example {@code 206 lines: RECORD 198, HEADER 1, TOTAL 1, BLANK 6}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(lines.size()).append(" lines");
        String separator = ": ";
        for (Disposition disposition : Disposition.values()) {
            long count = count(disposition);
            if (count > 0) {
                text.append(separator).append(disposition).append(' ').append(count);
                separator = ", ";
            }
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineLedger that
                && Arrays.equals(dispositions, that.dispositions)
                && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + Arrays.hashCode(dispositions);
    }

    @JsonValue
    List<LedgerLine> json() {
        return lines.stream()
                .map(line -> new LedgerLine(line.number(), of(line.number()), line.text()))
                .toList();
    }

    /** A line as it is written to JSON. */
    @JsonPropertyOrder({"line", "disposition", "text"})
    record LedgerLine(int line, Disposition disposition, String text) {}

    private static byte code(Disposition disposition) {
        return (byte) KINDS.indexOf(disposition);
    }

    private static int index(int number, List<SourceLine> lines) {
        if (number < 1 || number > lines.size()) {
            throw new IllegalArgumentException(
                    "the text has lines 1 to " + lines.size() + ", asked was for line " + number);
        }
        return number - 1;
    }

    /** An account that is being filled in. For one thread. */
    public static final class Draft {
        private static final byte OPEN = -1;

        private final List<SourceLine> lines;
        private final byte[] dispositions;

        private Draft(List<SourceLine> lines) {
            this.lines = SourceLine.copyOf(lines);
            this.dispositions = new byte[this.lines.size()];
            for (int at = 0; at < dispositions.length; at++) {
                SourceLine line = this.lines.get(at);
                if (line.number() != at + 1) {
                    throw new IllegalArgumentException(
                            "lines are numbered from 1 without gaps; found " + line.number() + " in place " + (at + 1));
                }
                dispositions[at] = line.isBlank() ? code(Disposition.BLANK) : OPEN;
            }
        }

        /**
         * Says what became of a line.
         *
         * @param number counted from 1
         * @param disposition its fate
         * @return this account
         * @throws IllegalStateException where the line has another disposition already
         * @throws IllegalArgumentException where the text has no such line
         */
        public Draft mark(int number, Disposition disposition) {
            byte known = dispositions[index(number, lines)];
            if (known != OPEN && known != code(disposition)) {
                throw new IllegalStateException("line " + number + " is " + KINDS.get(known) + " already and cannot be "
                        + disposition + " too");
            }
            dispositions[number - 1] = code(disposition);
            return this;
        }

        /**
         * Whether a line is accounted for.
         *
         * @param number counted from 1
         * @return true for blank lines and those that were marked
         * @throws IllegalArgumentException where the text has no such line
         */
        public boolean isMarked(int number) {
            return dispositions[index(number, lines)] != OPEN;
        }

        /**
         * Says what became of all lines that are not accounted for, and closes the account.
         *
         * @param rest the fate of all other lines, usually BOILERPLATE
         * @return the account
         */
        public LineLedger close(Disposition rest) {
            byte[] closed = dispositions.clone();
            for (int at = 0; at < closed.length; at++) {
                closed[at] = closed[at] == OPEN ? code(rest) : closed[at];
            }
            return new LineLedger(lines, closed);
        }
    }
}
