package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.model.Rating;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints ratings as lists below headings that name the rating, and damages such lists. Shares nothing with the parsers.
 */
public final class RatingLists {
    /** How an entry is marked. */
    public enum Mark {
        BULLET("\u2022 %s", ""),
        DASH("- %s", ""),
        STAR("  * %s", ""),
        NUMBER("1. %s", ""),
        SEMICOLON("- %s", ";"),
        NONE("%s", "");

        private final String form;
        private final String end;

        Mark(String form, String end) {
            this.form = form;
            this.end = end;
        }

        public String print(String entry) {
            return form.formatted(entry) + end;
        }
    }

    /** What stands above a list; 1 is the rating, 2 the number of entries. */
    public enum Heading {
        PLAIN("%1$s"),
        COUNTED("%1$s (%2$d)"),
        SENTENCE("%2$d CCGs were rated %1$s"),
        MARKDOWN("## CCGs rated %1$s"),
        COLON("Rated as %1$s:");

        private final String form;

        Heading(String form) {
            this.form = form;
        }

        public String print(Rating rating, int count) {
            return form.formatted(rating.printed(), count);
        }
    }

    private final Map<Integer, List<RatedName>> printed = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** A clean document, one entry a line. */
    public static RatingLists of(String title, List<RatedName> all, Mark mark, Heading heading) {
        RatingLists page = new RatingLists();
        page.lines.add(title);
        page.lines.add("");
        for (Rating rating : Rating.values()) {
            List<RatedName> rated =
                    all.stream().filter(one -> one.rating() == rating).toList();
            page.lines.add(heading.print(rating, rated.size()));
            for (RatedName one : rated) {
                page.add(mark.print(one.name()), List.of(one));
            }
            page.lines.add("");
        }
        return page;
    }

    /**
     * A damaged document: of every hundred entries so many are hit by some damage. Entries run together, wrap, lose their
     * mark, stand behind a page break, are followed by text of the page once more, or have a misread letter.
     */
    public static RatingLists damaged(String title, List<RatedName> all, int percent, long seed) {
        return damaged(title, all, percent, new Damage(seed), Rating::printed);
    }

    /** The same where the ratings in some of the headings are misread too, those behind a page break aside. */
    public static RatingLists misread(String title, List<RatedName> all, int percent, long seed) {
        Damage damage = new Damage(seed);
        return damaged(
                title,
                all,
                percent,
                damage,
                rating -> damage.tossed() ? misread(rating.printed(), damage) : rating.printed());
    }

    private static RatingLists damaged(
            String title, List<RatedName> all, int percent, Damage damage, Function<Rating, String> heading) {
        RatingLists page = new RatingLists();
        page.lines.add(title);
        page.lines.add("");
        for (Rating rating : Rating.values()) {
            List<RatedName> rated =
                    all.stream().filter(one -> one.rating() == rating).toList();
            page.lines.add(heading.apply(rating) + " (" + rated.size() + ")");
            for (int at = 0; at < rated.size(); at++) {
                boolean hit = damage.hits(percent);
                at += hit ? page.damage(rated, at, damage) : page.clean(rated.get(at));
            }
            page.lines.add("");
        }
        return page;
    }

    /** Digits for letters, two letters taken for one, another letter, or one lost. */
    public static String misread(String rating, Damage damage) {
        int letter = damage.below(rating.length());
        return switch (damage.below(4)) {
            case 0 -> rating.replace('o', '0').replace('i', '1').replace("Inad", "1nad");
            case 1 ->
                rating.replace("in", "m")
                        .replace("ood", "0od")
                        .replace("In", "m")
                        .replace("rov", "r0v");
            case 2 -> Damage.misread(rating, letter, "q");
            default -> Damage.misread(rating, letter, "");
        };
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The entries by the physical line on which they begin. */
    public Map<Integer, List<RatedName>> printed() {
        return printed;
    }

    private int clean(RatedName one) {
        add("- " + one.name(), List.of(one));
        return 0;
    }

    /** How many entries more than one were printed. */
    private int damage(List<RatedName> rated, int at, Damage damage) {
        RatedName one = rated.get(at);
        switch (damage.below(6)) {
            case 0 -> {
                return glue(rated, at, damage);
            }
            case 1 -> wrap(one);
            case 2 -> add(one.name(), List.of(one));
            case 3 -> {
                lines.addAll(List.of("", "Page " + (at + 1) + " of 9", "\f"));
                lines.add(one.rating().printed() + " (continued)");
                clean(one);
            }
            case 4 -> {
                clean(one);
                echo(rated.subList(at, Math.min(rated.size(), at + 4)));
            }
            default -> {
                int letter = 5 + damage.below(one.name().length() - 10);
                add("- " + Damage.misread(one.name(), letter, "q"), List.of(one));
            }
        }
        return 0;
    }

    private int glue(List<RatedName> rated, int at, Damage damage) {
        List<RatedName> together = rated.subList(at, Math.min(rated.size(), at + 2 + damage.below(3)));
        String between = damage.pick(List.of("; ", ", ", " and "));
        add("- " + String.join(between, together.stream().map(RatedName::name).toList()), together);
        return together.size() - 1;
    }

    private void wrap(RatedName one) {
        int blank = one.name().lastIndexOf(' ');
        add("- " + one.name().substring(0, blank), List.of(one));
        lines.add("  " + one.name().substring(blank + 1));
    }

    private void echo(List<RatedName> next) {
        if (next.size() > 1) {
            lines.add(String.join(" ", next.stream().map(RatedName::name).toList()));
        }
    }

    private void add(String line, List<RatedName> names) {
        lines.add(line);
        printed.put(lines.size(), List.copyOf(names));
    }

    /** Every combination of mark and heading. */
    public static Stream<Object[]> forms() {
        return Stream.of(Mark.values())
                .flatMap(mark -> Stream.of(Heading.values()).map(heading -> new Object[] {mark, heading}));
    }
}
