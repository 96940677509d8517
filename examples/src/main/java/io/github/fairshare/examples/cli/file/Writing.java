package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;

/** A text that is written when it is wanted, and piece by piece, so that a large one never stands in memory. */
public interface Writing {
    void to(Appendable out) throws IOException;

    /** A text that is there already. */
    static Writing of(String text) {
        return out -> out.append(text);
    }

    /** Writes it as UTF-8. */
    default void toUtf8(OutputStream out) throws IOException {
        Utf8Pieces pieces = new Utf8Pieces(out);
        to(pieces);
        pieces.writeRest();
    }
}
