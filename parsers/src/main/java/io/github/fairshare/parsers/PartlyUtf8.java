package io.github.fairshare.parsers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 among which stand a few bytes that are none, as tools write them for ligatures that they do not know. Each becomes a
 * character for private use, so that it can be given back.
 */
final class PartlyUtf8 {
    /** The first of the characters that stand for bytes, for byte 0x80. */
    private static final char FIRST = '\uF780';

    private static final char LAST = '\uF7FF';
    private static final int FIRST_BYTE = 0x80;
    private static final int PIECE = 8_192;

    private PartlyUtf8() {}

    /** The text; empty where it has no more characters beyond ASCII than other bytes, or has those that stand for bytes itself. */
    static Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        StringBuilder text = new StringBuilder(bytes.length);
        int others = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            for (int count = result.isOverflow() ? 0 : result.length(); count > 0; count--) {
                text.append((char) (FIRST + (in.get() & 0xFF) - FIRST_BYTE));
                others++;
            }
        }
        long standing = text.chars().filter(PartlyUtf8::isByte).count();
        long beyond = text.codePoints().filter(point -> point >= FIRST_BYTE).count() - standing;
        return standing == others && beyond > others ? Optional.of(text.toString()) : Optional.empty();
    }

    /** The bytes of a text that was decoded here. */
    static byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isByte(text.charAt(at))) {
                bytes.writeBytes(text.substring(start, at).getBytes(StandardCharsets.UTF_8));
                start = at + 1;
            }
            if (at < text.length() && isByte(text.charAt(at))) {
                bytes.write(text.charAt(at) - FIRST + FIRST_BYTE);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isByte(int character) {
        return character >= FIRST && character <= LAST;
    }
}
