package io.github.fairshare.parsers.generators;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints pages of a table of ratings, and damages some as Annex B of 2017/18 is damaged: a first column holds the
 * recognised text of the rest of the page, ever less surely and with heads that run ahead, repeat or skip, and names and
 * ratings are lost or turned into dots. Shares nothing with the parser.
 */
public final class PageDamager {
    private static final List<String> NOTHING = List.of("", "", "", "·", "· · · · · ·", "_", "•");

    private final Damage damage;
    private final int lossPercent;

    public PageDamager(long seed, int lossPercent) {
        this.damage = new Damage(seed);
        this.lossPercent = lossPercent;
    }

    public String print(String title, String heading, List<RatedName> all, int pageLength, int damagedPage) {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        for (int page = 0; page * pageLength < all.size(); page++) {
            List<RatedName> rows = all.subList(page * pageLength, Math.min(all.size(), (page + 1) * pageLength));
            text.append(page == damagedPage ? damaged(heading, rows) : clean(heading, rows))
                    .append('\n');
        }
        return text.toString();
    }

    private static String clean(String heading, List<RatedName> rows) {
        StringBuilder text = new StringBuilder("| CCG Name | " + heading + " |\n|---|-----|\n");
        rows.forEach(row -> text.append("| " + row.name() + " | " + row.rating().printed() + " |\n"));
        return text.toString();
    }

    private String damaged(String heading, List<RatedName> rows) {
        List<Integer> heads = heads(rows.size());
        StringBuilder text =
                new StringBuilder("| " + echo(rows, 0) + " | CCG Name | " + heading + " |\n|--|--|-----|\n");
        for (int at = 0; at < rows.size(); at++) {
            String name = damage.hits(lossPercent) ? nothing() : rows.get(at).name();
            String rating =
                    damage.hits(lossPercent) ? nothing() : rows.get(at).rating().printed();
            String echo = heads.get(at) < rows.size() ? echo(rows, heads.get(at)) : "";
            text.append("| " + echo + " | " + name + " | " + rating + " |\n");
        }
        return text.toString();
    }

    /** In one order with the rows, but never at a fixed distance. */
    private List<Integer> heads(int size) {
        List<Integer> heads = new ArrayList<>();
        int head = 1;
        for (int at = 0; at < size; at++) {
            int luck = damage.below(10);
            head += at == 0 ? 0 : luck < 1 ? 0 : luck < 9 || head > at + 1 ? 1 : 2;
            heads.add(head);
        }
        return heads;
    }

    private String nothing() {
        return damage.pick(NOTHING);
    }

    private String echo(List<RatedName> rows, int from) {
        StringBuilder text = new StringBuilder();
        String between = damage.hitsOneIn(5) ? " " : "";
        for (int at = from; at < rows.size() && text.length() < 1200; at++) {
            String rating = rows.get(at).rating().printed();
            boolean sure = at < from + 2;
            if (!sure && damage.hits(2 * (at - from))) {
                rating = damage.tossed() ? "Good" : "Quires Improvement";
            }
            String name = sure ? rows.get(at).name() : garbled(rows.get(at).name(), at - from);
            text.append(name).append(between).append(rating).append(between);
        }
        return text.toString().strip();
    }

    private String garbled(String name, int distance) {
        if (!damage.hits(2 * distance)) {
            return name;
        }
        int at = 4 + damage.below(name.length() - 8);
        return Damage.misread(name, at, Character.toString('a' + damage.below(26)));
    }
}
