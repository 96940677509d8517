package io.github.fairshare.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to hold. */
interface Content {
    void to(OutputStream out) throws IOException;
}
