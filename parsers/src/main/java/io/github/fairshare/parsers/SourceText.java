package io.github.fairshare.parsers;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.LineSplitter;
import io.github.fairshare.parsers.internal.Windows1252;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a document, decoded and cut into physical lines, with nothing lost: {@link #toBytes()} gives back what
 * was read.
 *
 * <p>Bytes are read as UTF-8, with or without a byte-order mark; where they are no UTF-8, as Windows-1252. At most
 * {@value #MAX_BYTES} bytes (32 MiB) are taken.
 */
public final class SourceText {
    /** The most bytes, or characters, that a document may have: 32 MiB. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    /** The most characters that a line may have and still be read; longer ones are reported and kept unread. */
    public static final int MAX_LINE_LENGTH = LineSplitter.MAX_LINE_LENGTH;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Encoding encoding;
    private final List<SourceLine> lines;

    private SourceText(Encoding encoding, String text) {
        this.encoding = encoding;
        this.lines = LineSplitter.split(text);
    }

    /** What the bytes of a document were read as. */
    public enum Encoding {
        /** Plain UTF-8. */
        UTF_8,
        /** UTF-8 that begins with a byte-order mark. */
        UTF_8_WITH_BYTE_ORDER_MARK,
        /** Windows-1252 (cp1252), because the bytes are no UTF-8. */
        WINDOWS_1252
    }

    /**
     * A text that is already decoded.
     *
     * @param text at most {@value #MAX_BYTES} characters
     * @return the text in lines
     * @throws IllegalArgumentException where it is longer
     */
    public static SourceText of(String text) {
        requireSize(text.length(), "characters");
        return text.startsWith("\uFEFF")
                ? new SourceText(Encoding.UTF_8_WITH_BYTE_ORDER_MARK, text.substring(1))
                : new SourceText(Encoding.UTF_8, text);
    }

    /**
     * A text from its bytes.
     *
     * @param bytes at most {@value #MAX_BYTES}
     * @return the text in lines, with the encoding that was found
     * @throws IllegalArgumentException where there are more
     */
    public static SourceText of(byte[] bytes) {
        requireSize(bytes.length, "bytes");
        boolean marked = startsWithMark(bytes);
        int skipped = marked ? BYTE_ORDER_MARK.length : 0;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped))
                    .toString();
            return new SourceText(marked ? Encoding.UTF_8_WITH_BYTE_ORDER_MARK : Encoding.UTF_8, text);
        } catch (CharacterCodingException e) {
            return new SourceText(Encoding.WINDOWS_1252, Windows1252.decode(bytes));
        }
    }

    /**
     * A text from a stream, which is read to its end and not closed.
     *
     * @param stream at most {@value #MAX_BYTES} bytes
     * @return the text in lines
     * @throws IOException where the stream cannot be read
     * @throws IllegalArgumentException where there are more bytes
     */
    public static SourceText read(InputStream stream) throws IOException {
        return of(stream.readNBytes(MAX_BYTES + 1));
    }

    /**
     * A text from a file.
     *
     * @param file at most {@value #MAX_BYTES} bytes
     * @return the text in lines
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where it is larger
     */
    public static SourceText read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * All physical lines.
     *
     * @return numbered from 1; none for an empty text
     */
    public List<SourceLine> lines() {
        return lines;
    }

    /**
     * What the bytes were read as.
     *
     * @return UTF_8 for a text that was given decoded
     */
    public Encoding encoding() {
        return encoding;
    }

    /**
     * The bytes that were read.
     *
     * @return the same bytes, byte-order mark included
     */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append(line.terminator()));
        return switch (encoding) {
            case UTF_8 -> text.toString().getBytes(StandardCharsets.UTF_8);
            case UTF_8_WITH_BYTE_ORDER_MARK ->
                text.insert(0, '\uFEFF').toString().getBytes(StandardCharsets.UTF_8);
            case WINDOWS_1252 -> Windows1252.encode(text);
        };
    }

    /**
     * How many lines, in which encoding.
     *
     * @return for example {@code 206 lines, UTF_8}
     */
    @Override
    public String toString() {
        return lines.size() + " lines, " + encoding;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static void requireSize(int size, String unit) {
        if (size > MAX_BYTES) {
            throw new IllegalArgumentException("the document has more than " + MAX_BYTES + " " + unit
                    + " (32 MiB), which is the most that is read; split it, or leave out what is no table");
        }
    }
}
