package io.github.fairshare.parsers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.figure.LabelAndFigures;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.Windows1252;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The text of a document, decoded and cut into physical lines, with nothing lost: {@link #toBytes()} gives back what
 * was read.
 *
 * <p>Bytes are read as what their byte-order mark says, without one as UTF-8, among which a few other
 * bytes may stand; where they are none of these, as Windows-1252.
 * At most {@value #MAX_BYTES} bytes (32 MiB) are taken.
 */
@JsonPropertyOrder({"encoding", "lines"})
public final class SourceText {
    /** The most bytes, or characters, that a document may have: 32 MiB. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    /** The most characters that a line may have and still be read; longer ones are reported and kept unread. */
    public static final int MAX_LINE_LENGTH = LineSplitter.MAX_LINE_LENGTH;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Those that refuse what is not theirs, with marks first: they are good UTF-8 too. */
    private static final List<Encoding> STRICT = List.of(
            Encoding.UTF_8_WITH_BYTE_ORDER_MARK,
            Encoding.UTF_16_LITTLE_ENDIAN,
            Encoding.UTF_16_BIG_ENDIAN,
            Encoding.UTF_8);

    private final Encoding encoding;
    private final WholeOrLines content;

    private SourceText(Encoding encoding, String text) {
        this.encoding = encoding;
        this.content = new WholeOrLines(text);
    }

    /** What the bytes of a document were read as. */
    public enum Encoding {
        /** Plain UTF-8. */
        UTF_8(StandardCharsets.UTF_8, ""),
        /** UTF-8 that begins with a byte-order mark. */
        UTF_8_WITH_BYTE_ORDER_MARK(StandardCharsets.UTF_8, BYTE_ORDER_MARK),
        /** UTF-16 with a byte-order mark, the lower byte of each pair first: the "Unicode text" of spreadsheets. */
        UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, BYTE_ORDER_MARK),
        /** UTF-16 with a byte-order mark, the higher byte of each pair first. */
        UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, BYTE_ORDER_MARK),
        /** UTF-8 with a few bytes among it that are none; each is kept as a character from U+F780 to U+F7FF. */
        UTF_8_WITH_OTHER_BYTES(StandardCharsets.UTF_8, ""),
        /** Windows-1252 (cp1252), because the bytes are nothing else; nothing of them is lost. */
        WINDOWS_1252(Charset.forName("windows-1252"), "");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        /** The text without the mark, empty where the bytes are not of this encoding. */
        private Optional<String> decode(byte[] bytes) {
            byte[] marked = mark.getBytes(charset);
            if (!Arrays.equals(marked, Arrays.copyOf(bytes, Math.min(marked.length, bytes.length)))) {
                return Optional.empty();
            }
            try {
                ByteBuffer rest = ByteBuffer.wrap(bytes, marked.length, bytes.length - marked.length);
                return Optional.of(charset.newDecoder().decode(rest).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }

        private byte[] encode(String text) {
            return switch (this) {
                case WINDOWS_1252 -> Windows1252.encode(text);
                case UTF_8_WITH_OTHER_BYTES -> PartlyUtf8.encode(text);
                case UTF_8, UTF_8_WITH_BYTE_ORDER_MARK, UTF_16_LITTLE_ENDIAN, UTF_16_BIG_ENDIAN ->
                    (mark + text).getBytes(charset);
            };
        }

        /** Why a text was read so, empty for plain UTF-8. */
        Optional<String> reason() {
            return switch (this) {
                case UTF_8 -> Optional.empty();
                case UTF_8_WITH_OTHER_BYTES ->
                    Optional.of("some bytes are no UTF-8 and were kept; the others were read as UTF-8");
                case WINDOWS_1252 -> Optional.of("the bytes are no UTF-8 and were read as Windows-1252");
                case UTF_8_WITH_BYTE_ORDER_MARK, UTF_16_LITTLE_ENDIAN, UTF_16_BIG_ENDIAN ->
                    Optional.of("the text begins with a byte-order mark and was read as " + charset.name());
            };
        }
    }

    /**
     * A text that is already decoded.
     *
     * @param text at most {@value #MAX_BYTES} characters
     * @return the text in lines
     * @throws IllegalArgumentException where it is longer
     */
    public static SourceText of(String text) {
        Objects.requireNonNull(text, "text");
        requireSize(text.length(), "characters");
        return text.startsWith(BYTE_ORDER_MARK)
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
        Objects.requireNonNull(bytes, "bytes");
        requireSize(bytes.length, "bytes");
        return STRICT.stream()
                .flatMap(encoding -> encoding.decode(bytes).map(text -> new SourceText(encoding, text)).stream())
                .findFirst()
                .or(() -> PartlyUtf8.decode(bytes).map(text -> new SourceText(Encoding.UTF_8_WITH_OTHER_BYTES, text)))
                .orElseGet(() -> new SourceText(Encoding.WINDOWS_1252, Windows1252.decode(bytes)));
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
    @JsonProperty
    public List<SourceLine> lines() {
        return content.lines();
    }

    /**
     * The lines as one text, each with what ended it, without a byte-order mark.
     *
     * @return for example {@code "code,baseline\nA,100\n"}
     */
    public String whole() {
        return content.whole();
    }

    /**
     * What the bytes were read as.
     *
     * @return UTF_8 for a text that was given decoded
     */
    @JsonProperty
    public Encoding encoding() {
        return encoding;
    }

    /**
     * The bytes that were read.
     *
     * @return the same bytes, byte-order mark included
     */
    public byte[] toBytes() {
        return encoding.encode(whole());
    }

    /**
     * How many lines, in which encoding.
     *
     * @return for example {@code 206 lines, UTF_8}
     */
    @Override
    public String toString() {
        return lines().size() + " lines, " + encoding;
    }

    /** The first step of every reader: takes the text in, and says how it was decoded. */
    OpenDocument open(ParseOptions options, String defaultId) {
        return open(options, defaultId, UnaryOperator.identity());
    }

    /** The same for rows of figures in lines of another form. */
    OpenDocument open(ParseOptions options, String defaultId, UnaryOperator<List<SourceLine>> cells) {
        return open(options, defaultId, new RowForm(cells, LabelAndFigures::firstFigure, NamesOfAllTimes::fit));
    }

    OpenDocument open(ParseOptions options, String defaultId, RowForm form) {
        return described(OpenDocument.of(options.documentId().orElse(defaultId), lines(), form));
    }

    private OpenDocument described(OpenDocument document) {
        encoding.reason()
                .ifPresent(reason -> document.log()
                        .add(DiagnosticLog.of(Severity.INFO, DiagnosticCode.ENCODING_DETECTED, reason)
                                .putAttribute("encoding", encoding.name())));
        return document;
    }

    private static void requireSize(int size, String unit) {
        if (size > MAX_BYTES) {
            throw new IllegalArgumentException("the document has more than " + MAX_BYTES + " " + unit
                    + " (32 MiB), which is the most that is read; split it, or leave out what is no table");
        }
    }
}
