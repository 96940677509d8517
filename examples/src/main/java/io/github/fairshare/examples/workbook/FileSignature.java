package io.github.fairshare.examples.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What the first bytes of a file say it is, where that is no text. */
public enum FileSignature {
    /** A zip archive: a workbook (.xlsx), or something else in the same wrapping. */
    ZIP("PK\u0003\u0004"),
    /** The binary container of old workbooks (.xls) and of workbooks with a password. */
    COMPOUND("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    /** A page description. */
    PDF("%PDF-");

    private static final int LONGEST = 8;

    private final String start;

    FileSignature(String start) {
        this.start = start;
    }

    /**
     * Tells the kind of a file.
     *
     * @param bytes the whole file, or its beginning
     * @return empty where it may be text
     */
    public static Optional<FileSignature> find(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> beginning.startsWith(kind.start))
                .findFirst();
    }
}
