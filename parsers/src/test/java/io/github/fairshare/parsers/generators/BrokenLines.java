package io.github.fairshare.parsers.generators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table whose cells are cut over lines in one of several ways, with what pages print between any of them, and with figures
 * lost in some rows. Shares nothing with the parsers.
 */
final class BrokenLines {
    private static final List<String> PAGES =
            List.of("17", "Page 4 of 9", "OFFICIAL", "Source: NHS England, 2017", "", "\f", "- 17 -", "17 of 40");

    /** Seeds that follow each other would begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Damage damage;
    private final int percent;
    private final Form form;
    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> lost = new HashSet<>();

    /** How rows stand on lines. */
    private enum Form {
        /** Cut at some blanks. */
        SOME_BLANKS,
        /** Cut at every blank. */
        WORDS,
        /** One cell on each line. */
        CELLS,
        /** One cell on each line, the names cut too. */
        CUT_CELLS,
        /** The label on one line, and all figures on the next. */
        TWO_LINES,
        /** The code on one line, and all else on the next. */
        CODE_ABOVE
    }

    /**
     * A table that is printed with tabs.
     *
     * @param tabs its heading and its rows
     * @param seed equal seeds break it in equal ways
     * @param percent behind so many of a hundred lines stands what a page prints; a tenth as many rows lose a figure
     */
    BrokenLines(String tabs, long seed, int percent) {
        this.damage = new Damage(seed * SPREAD);
        this.percent = percent;
        this.form = damage.pick(List.of(Form.values()));
        boolean whole = damage.tossed();
        List<List<String>> rows =
                tabs.lines().map(line -> List.of(line.split("\t", -1))).toList();
        heading(rows.get(0));
        for (int at = 1; at < rows.size(); at++) {
            boolean loses = !whole && at + 1 < rows.size() && damage.hits(percent / 10 + 1);
            if (loses) {
                lost.add(at - 1);
            }
            row(loses ? withoutFigure(rows.get(at)) : rows.get(at));
        }
    }

    String text() {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether a row, counted from 0, has lost a figure. */
    boolean isLost(int row) {
        return lost.contains(row);
    }

    private void heading(List<String> cells) {
        if (damage.tossed()) {
            lines.add(String.join(" ", cells));
        } else {
            lines.addAll(cells);
        }
    }

    private List<String> withoutFigure(List<String> cells) {
        List<String> left = new ArrayList<>(cells);
        int figures = (int) cells.stream().skip(2).count();
        left.remove(2 + damage.below(figures));
        return left;
    }

    private void row(List<String> printed) {
        List<String> cells = printed.stream().filter(cell -> !cell.isEmpty()).toList();
        int labels =
                (int) printed.stream().limit(2).filter(cell -> !cell.isEmpty()).count();
        List<String> left = cells.subList(0, labels);
        List<String> right = cells.subList(labels, cells.size());
        Stream<String> parts = switch (form) {
            case SOME_BLANKS -> cutAt(String.join(" ", cells), 25).stream();
            case WORDS -> cutAt(String.join(" ", cells), 100).stream();
            case CELLS -> cells.stream();
            case CUT_CELLS -> cells.stream().flatMap(cell -> cutAt(cell, 40).stream());
            case TWO_LINES -> Stream.of(String.join(" ", left), String.join(" ", right));
            case CODE_ABOVE -> Stream.of(cells.get(0), String.join(" ", cells.subList(1, cells.size())));
        };
        parts.filter(part -> !part.isEmpty()).forEach(part -> {
            lines.add(part);
            if (damage.hits(percent)) {
                lines.add(damage.pick(PAGES));
            }
        });
    }

    private List<String> cutAt(String text, int often) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (part.length() > 0 && damage.hits(often)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }
}
