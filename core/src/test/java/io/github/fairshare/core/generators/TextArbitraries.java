package io.github.fairshare.core.generators;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of texts and of the physical lines they consist of. */
public final class TextArbitraries {
    private static final String ODDITIES = " \t\f\u000B\u0085\u00A0\u2028\u2029\uFEFF,;|\"'()-\u2212\u00A3";

    private TextArbitraries() {}

    /**
     * Texts with all line ends, mixed, and with or without one at the end.
     *
     * @return up to 20 lines, any characters in them
     */
    public static Arbitrary<String> texts() {
        return sourceLines().map(TextArbitraries::joined);
    }

    /**
     * The lines of texts such as {@link #texts()} gives, numbered from 1.
     *
     * @return up to 20 lines; only the last can be without a line end, and then it is not empty
     */
    public static Arbitrary<List<SourceLine>> sourceLines() {
        Arbitrary<Part> parts = Combinators.combine(contents(), Arbitraries.of("\n", "\r\n", "\r"))
                .as(Part::new);
        return Combinators.combine(parts.list().ofMaxSize(20), Arbitraries.of(true, false))
                .as(TextArbitraries::numbered);
    }

    private static Arbitrary<String> contents() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .whitespace()
                                .excludeChars('\r', '\n')
                                .ofMaxLength(5)),
                Tuple.of(
                        2,
                        Arbitraries.strings().ascii().excludeChars('\r', '\n').ofMaxLength(40)),
                Tuple.of(1, Arbitraries.strings().withChars(ODDITIES).alpha().ofMaxLength(20)),
                Tuple.of(1, Arbitraries.strings().all().excludeChars('\r', '\n').ofMaxLength(20)));
    }

    private static List<SourceLine> numbered(List<Part> parts, boolean terminated) {
        List<SourceLine> lines = new ArrayList<>();
        String before = "";
        for (Part part : parts) {
            boolean open = !terminated
                    && lines.size() == parts.size() - 1
                    && !part.text().isEmpty();
            String terminator = open ? "" : unmistakable(before, part);
            lines.add(new SourceLine(lines.size() + 1, part.text(), terminator));
            before = terminator;
        }
        return List.copyOf(lines);
    }

    /** A lone line feed after a lone carriage return would be read as the end of one line, not of two. */
    private static String unmistakable(String before, Part part) {
        boolean merges = before.equals("\r")
                && part.text().isEmpty()
                && part.terminator().equals("\n");
        return merges ? "\r\n" : part.terminator();
    }

    private static String joined(List<SourceLine> lines) {
        return lines.stream().map(line -> line.text() + line.terminator()).collect(Collectors.joining());
    }

    private record Part(String text, String terminator) {}
}
