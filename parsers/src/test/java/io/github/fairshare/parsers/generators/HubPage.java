package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints hub footprints as text, whole or damaged. Shares no code with the reader: labels, cells and damage are written
 * here by hand.
 */
public final class HubPage {
    private static final Map<String, String> HUBS = hubs();

    private final Damage damage;
    private final LocalDate day;
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** A random division of the groups of a day among the hubs. */
    public HubPage(long seed, LocalDate day, int size) {
        this.damage = new Damage(seed);
        this.day = day;
        List<Organisation> open = new ArrayList<>(OrganisationRegistry.ccgs().openOn(day));
        damage.shuffle(open);
        List<String> hubs = new ArrayList<>(HUBS.keySet());
        HUBS.keySet().forEach(hub -> members.put(hub, new ArrayList<>()));
        for (int at = 0; at < Math.min(size, open.size()); at++) {
            String hub = hubs.get(at < hubs.size() ? at : damage.below(hubs.size()));
            String name = open.get(at).nameOn(day).replace(" and ", damage.tossed() ? " and " : " & ");
            members.get(hub).add(name);
            codes.put(name, HUBS.get(hub) + "/" + hub + "/" + open.get(at).code());
        }
        members.values().removeIf(List::isEmpty);
    }

    /** What a perfect reader finds: region, hub and code of each member, in the order of the page. */
    public List<String> truth() {
        return members.values().stream().flatMap(List::stream).map(codes::get).toList();
    }

    /**
     * The same as records.
     *
     * @return the members, named as the page names them
     */
    public List<HubFootprint> members() {
        List<HubFootprint> all = new ArrayList<>();
        members.forEach((hub, names) -> names.forEach(name -> all.add(HubFootprint.builder()
                .region(HUBS.get(hub))
                .hub(hub)
                .name(name)
                .code(OrganisationCode.of(
                        codes.get(name).substring(codes.get(name).lastIndexOf('/') + 1)))
                .build())));
        return List.copyOf(all);
    }

    public LocalDate day() {
        return day;
    }

    /** One member a line, labels merged. */
    public String oneALine(String separator) {
        StringBuilder text = new StringBuilder(head(separator));
        String region = "";
        for (Map.Entry<String, List<String>> hub : members.entrySet()) {
            String above = HUBS.get(hub.getKey());
            String label = hub.getKey();
            for (String member : hub.getValue()) {
                text.append(above.equals(region) ? "" : above)
                        .append(separator)
                        .append(label)
                        .append(separator)
                        .append(member)
                        .append('\n');
                region = above;
                label = "";
            }
        }
        return text.toString();
    }

    /** All members of a hub in one cell, region printed in each row. */
    public String manyInACell(String separator) {
        StringBuilder text = new StringBuilder(head(separator));
        members.forEach((hub, names) -> text.append(HUBS.get(hub))
                .append(separator)
                .append(hub)
                .append(separator)
                .append(String.join(" ", names))
                .append('\n'));
        return text.toString();
    }

    /**
     * Rows that have lost their cells and repeat the rest of their page, with misread letters in what they repeat; some
     * rows have no line of their own, some are printed twice; ghosts behind rows that have cells; stray marks.
     */
    public String damaged() {
        StringBuilder text = new StringBuilder(head("\t"));
        List<Row> rows = new ArrayList<>();
        members.forEach((hub, names) -> names.forEach(name -> rows.add(new Row(hub, name))));
        String region = "";
        String hub = "";
        int pageEnd = 0;
        boolean echoing = false;
        boolean lostAbove = false;
        for (int at = 0; at < rows.size(); at++) {
            if (at == pageEnd) {
                pageEnd = Math.min(rows.size(), at + 10 + damage.below(20));
                echoing = damage.tossed();
                lostAbove = true;
                text.append(at == 0 ? "" : "\n" + at / 20 + "\n\n");
            }
            Row row = rows.get(at);
            boolean newHub = !row.hub().equals(hub);
            boolean newRegion = !HUBS.get(row.hub()).equals(region);
            boolean lost = echoing && !lostAbove && !newHub && at + 4 < pageEnd && damage.hitsOneIn(8);
            if (!lost) {
                String labels = echoing
                        ? (newRegion ? HUBS.get(row.hub()) + " " : "") + (newHub ? row.hub() + " " : "")
                        : (newRegion ? HUBS.get(row.hub()) : damage.hitsOneIn(30) ? "1" : "") + "\t"
                                + (newHub ? row.hub() : "") + "\t";
                String line =
                        labels + row.name() + (echoing ? echo(rows, at + 1, pageEnd) : ghost(rows, at + 1, pageEnd));
                text.append(line).append('\n');
                if (echoing && damage.hitsOneIn(10) && at + 1 < pageEnd) {
                    text.append(line).append('\n');
                }
            }
            lostAbove = lost;
            hub = row.hub();
            region = HUBS.get(hub);
        }
        return text.toString();
    }

    private String echo(List<Row> rows, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            Row row = rows.get(at);
            boolean newHub = !rows.get(at - 1).hub().equals(row.hub());
            text.append(newHub ? " " + HUBS.get(row.hub()) + " " + row.hub() : "")
                    .append(' ')
                    .append(at > from + 2 && damage.hitsOneIn(12) ? misread(row.name()) : row.name());
        }
        return text.toString();
    }

    private String ghost(List<Row> rows, int next, int to) {
        if (next >= to
                || !damage.hitsOneIn(6)
                || !rows.get(next).hub().equals(rows.get(next - 1).hub())) {
            return "";
        }
        String name = rows.get(next).name();
        return " " + (damage.tossed() ? name : name.substring(0, 6) + "xqzj CCC");
    }

    private String misread(String name) {
        int at = 4 + damage.below(Math.max(1, name.length() - 8));
        return Damage.misread(name, at, "qx");
    }

    /** A member and its hub. */
    private record Row(String hub, String name) {}

    private static String head(String separator) {
        StringBuilder text = new StringBuilder("Region" + separator + "Specialised commissioning hub\n");
        HUBS.forEach((hub, region) ->
                text.append(region).append(separator).append(hub).append('\n'));
        return text.append("\nRegion")
                .append(separator)
                .append("Commissioning hub")
                .append(separator)
                .append("Clinical Commissioning Group\n")
                .toString();
    }

    private static Map<String, String> hubs() {
        Map<String, String> hubs = new LinkedHashMap<>();
        hubs.put("North East and Cumbria", "North");
        hubs.put("North West", "North");
        hubs.put("Yorkshire and Humber", "North");
        hubs.put("East Midlands", "Midlands and East");
        hubs.put("East of England", "Midlands and East");
        hubs.put("South West", "South");
        hubs.put("Wessex", "South");
        hubs.put("London", "London");
        return hubs;
    }
}
