package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way to a stream as UTF-8, in pieces of about 64 KiB that never part the two halves of a character. */
final class Utf8Pieces implements Appendable {
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder();

    Utf8Pieces(OutputStream out) {
        this.out = out;
    }

    @Override
    public Utf8Pieces append(CharSequence text) throws IOException {
        waiting.append(text);
        return writePiece();
    }

    @Override
    public Utf8Pieces append(CharSequence text, int start, int end) throws IOException {
        waiting.append(text, start, end);
        return writePiece();
    }

    @Override
    public Utf8Pieces append(char character) throws IOException {
        waiting.append(character);
        return writePiece();
    }

    private Utf8Pieces writePiece() throws IOException {
        boolean isWhole = waiting.length() >= PIECE && !Character.isHighSurrogate(waiting.charAt(waiting.length() - 1));
        if (isWhole) {
            writeRest();
        }
        return this;
    }

    void writeRest() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }
}
