package io.github.fairshare.parsers.internal.text;

import java.nio.charset.Charset;

/**
 * Windows-1252 without loss: the five bytes that it leaves undefined become the control characters of the same number,
 * so that every sequence of bytes can be read and given back.
 */
public final class Windows1252 {
    private static final char[] CHARACTERS = characters();
    private static final byte[] BYTES = bytes();

    private Windows1252() {}

    /**
     * The text of some bytes.
     *
     * @return one character per byte
     */
    public static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            text[at] = CHARACTERS[bytes[at] & 0xFF];
        }
        return new String(text);
    }

    /**
     * The bytes of a text that was decoded here.
     *
     * @param text only characters that {@link #decode} produces
     * @return one byte per character
     */
    public static byte[] encode(CharSequence text) {
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = BYTES[text.charAt(at)];
        }
        return bytes;
    }

    private static char[] characters() {
        byte[] all = new byte[256];
        for (int value = 0; value < all.length; value++) {
            all[value] = (byte) value;
        }
        char[] characters = new String(all, Charset.forName("windows-1252")).toCharArray();
        for (int value = 0; value < characters.length; value++) {
            if (characters[value] == '\uFFFD') {
                characters[value] = (char) value;
            }
        }
        return characters;
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[Character.MAX_VALUE + 1];
        for (int value = 0; value < CHARACTERS.length; value++) {
            bytes[CHARACTERS[value]] = (byte) value;
        }
        return bytes;
    }
}
