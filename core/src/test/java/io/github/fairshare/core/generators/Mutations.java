package io.github.fairshare.core.generators;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Damages texts by a seed: characters, lines and cells deleted, doubled, exchanged, replaced and inserted, digits
 * altered, texts broken off, and written in other encodings and with other ends of lines.
 */
public final class Mutations {
    /** How many documents, tables or JSON texts are damaged in one test; a property of the run sets it. */
    public static final int SAMPLE = Integer.getInteger("fairshare.assault", 8);

    /** The seed of the first of them, which a failure names; a property of the run repeats one. */
    public static final long SEED = Long.getLong("fairshare.seed", 20_170_901);

    private static final int MOST = 6;
    private static final List<String> HOSTILE = List.of(
            "\0",
            "\uFEFF",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\u2212",
            "\"",
            "'",
            ",",
            ";",
            "|",
            "\t",
            "\r",
            "\n",
            "\f",
            "  ",
            "-",
            "--",
            "0",
            ".",
            "=1+1",
            "@",
            "1e999999999",
            "NaN",
            "#REF!",
            "O",
            "l",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "\\",
            "\\u",
            "null",
            "true",
            "$",
            "%",
            "\u00A3",
            "\uD83D\uDE00",
            "\uFFFD",
            "e\u0301",
            "\u0130",
            "9".repeat(400),
            "x".repeat(400));

    private final Random random;

    /**
     * Damage of one kind after the other.
     *
     * @param seed equal seeds damage equal texts alike
     */
    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A damaged text.
     *
     * @param whole the text
     * @return damaged in one to six ways
     */
    public String text(String whole) {
        String damaged = whole;
        for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
            damaged = damaged(damaged);
        }
        return damaged;
    }

    private String damaged(String text) {
        return switch (random.nextInt(16)) {
            case 0 -> delete(text);
            case 1 -> insert(text);
            case 2 -> replace(text);
            case 3 -> repeat(text);
            case 4 -> alterDigit(text);
            case 5 -> lines(text, this::deleteOne);
            case 6 -> lines(text, this::repeatOne);
            case 7 -> lines(text, this::exchangeTwo);
            case 8 -> lines(text, lines -> lines.add(random.nextInt(lines.size() + 1), ""));
            case 9 -> lines(text, this::joinTwo);
            case 10 -> cells(text, this::deleteOne);
            case 11 -> cells(text, this::repeatOne);
            case 12 -> cells(text, this::exchangeTwo);
            case 13 -> cells(text, cells -> cells.set(random.nextInt(cells.size()), ""));
            case 14 -> cells(text, cells -> cells.set(random.nextInt(cells.size()), hostile()));
            default -> text.substring(0, place(text));
        };
    }

    /**
     * A damaged text as a file has it.
     *
     * @param whole the text
     * @return its bytes in one of several encodings, with one of several ends of lines
     */
    public byte[] bytes(String whole) {
        String damaged = text(whole);
        return switch (random.nextInt(10)) {
            case 0 -> marked(damaged, StandardCharsets.UTF_8);
            case 1 -> marked(damaged, StandardCharsets.UTF_16LE);
            case 2 -> marked(damaged, StandardCharsets.UTF_16BE);
            case 3 -> damaged.getBytes(Charset.forName("windows-1252"));
            case 4 -> damaged.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 5 -> oneWrong(damaged.getBytes(StandardCharsets.UTF_8));
            default -> damaged.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] marked(String text, Charset encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF".getBytes(encoding));
        bytes.writeBytes(text.getBytes(encoding));
        return bytes.toByteArray();
    }

    private byte[] oneWrong(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private int place(String text) {
        return random.nextInt(text.length() + 1);
    }

    private String delete(String text) {
        int from = place(text);
        return text.substring(0, from) + text.substring(Math.min(text.length(), from + 1 + random.nextInt(12)));
    }

    private String insert(String text) {
        int at = place(text);
        return text.substring(0, at) + hostile() + text.substring(at);
    }

    private String replace(String text) {
        int at = place(text);
        return text.substring(0, at) + hostile() + text.substring(Math.min(text.length(), at + 1));
    }

    private String repeat(String text) {
        int from = place(text);
        int to = Math.min(text.length(), from + 1 + random.nextInt(80));
        return text.substring(0, to) + text.substring(from);
    }

    private String alterDigit(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        int at = random.nextInt(text.length());
        while (!Character.isDigit(text.charAt(at))) {
            at = (at + 1) % text.length();
        }
        return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
    }

    private interface Change {
        void of(List<String> parts);
    }

    private String lines(String text, Change change) {
        return changed(text, "\n", change);
    }

    private String cells(String text, Change change) {
        return lines(text, lines -> {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            String separator = line.contains("\t") ? "\t" : line.contains(",") ? "," : " ";
            lines.set(at, changed(line, separator, change));
        });
    }

    private static String changed(String text, String separator, Change change) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(separator, -1)));
        change.of(parts);
        return String.join(separator, parts);
    }

    private void deleteOne(List<String> parts) {
        parts.remove(random.nextInt(parts.size()));
    }

    private void repeatOne(List<String> parts) {
        parts.add(random.nextInt(parts.size() + 1), parts.get(random.nextInt(parts.size())));
    }

    private void exchangeTwo(List<String> parts) {
        Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
    }

    private void joinTwo(List<String> parts) {
        int at = random.nextInt(parts.size());
        if (at + 1 < parts.size()) {
            parts.set(at, parts.get(at) + parts.remove(at + 1));
        }
    }
}
