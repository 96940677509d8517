package io.github.fairshare.examples.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, taken apart: its tables, its blocks of code and the numbers of its sentences. */
record Page(List<List<List<String>>> tables, List<String> blocks, Set<String> proseNumbers) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`]*+`");

    static Page of(String name) {
        List<List<List<String>>> tables = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        boolean inCode = false;
        boolean inTable = false;
        StringBuilder block = new StringBuilder();
        for (String line : lines(name)) {
            if (line.startsWith("```")) {
                if (inCode) {
                    blocks.add(block.toString());
                    block.setLength(0);
                }
                inCode = !inCode;
            } else if (inCode) {
                block.append(line).append('\n');
            } else if (line.startsWith("|")) {
                if (!inTable) {
                    tables.add(new ArrayList<>());
                }
                tables.get(tables.size() - 1).add(cells(line));
            } else {
                Matcher found = NUMBER.matcher(INLINE_CODE.matcher(line).replaceAll(""));
                found.results().forEach(number -> numbers.add(number.group()));
            }
            inTable = !inCode && line.startsWith("|");
        }
        return new Page(tables, blocks, numbers);
    }

    /** The rows of a table below its heading. */
    List<List<String>> rows(int table) {
        return tables.get(table).subList(2, tables.get(table).size());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of("..", "docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
