package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.headed.HeadedTable;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of the tables about specialised commissioning hubs. */
final class HubColumns {
    /** What a table of hub footprints is recognised by. */
    static final String EXPECTED = "a heading whose cells name a hub and clinical commissioning groups (CCGs)";

    /** What a list of hubs is recognised by. */
    static final String EXPECTED_LIST = "a heading whose cells name a region and a hub";

    static final KnownColumn REGION = KnownColumn.of("region", Content.NAME, "region", "regions");
    static final KnownColumn HUB = KnownColumn.of("hub", Content.NAME, "hub", "hubs");
    static final KnownColumn MEMBER =
            KnownColumn.of("member", Content.NAME, "ccg", "ccgs", "clinical", "member", "members");

    static final KnownColumn CODE = KnownColumn.of("code", Content.CODE, "code", "codes", "ods");

    private static final List<KnownColumn> COLUMNS = List.of(CODE, MEMBER, HUB, REGION);
    private static final HeadedTable.Form FOOTPRINTS =
            new HeadedTable.Form(COLUMNS, Set.of(MEMBER), Set.of(HUB), text -> false);
    private static final HeadedTable.Form LISTING =
            new HeadedTable.Form(COLUMNS, Set.of(HUB), Set.of(REGION), text -> false);
    /** Names of organisations, whichever they are. */
    private static final KnownColumn NAMES = KnownColumn.of(
            "member", Content.NAME, "name", "names", "organisation", "organisations", "commissioner", "commissioners");

    private static final HeadedTable.Form NAMED =
            new HeadedTable.Form(List.of(HUB, REGION, NAMES, CODE), Set.of(NAMES), Set.of(HUB), text -> false);
    private static final int HEADING_WORDS = 5;

    /** A row may have a remark about hubs behind its name. */
    private static final Pattern NAME = Pattern.compile("NHS (?!England).+ CCG", Pattern.CASE_INSENSITIVE);

    private HubColumns() {}

    /** Reads a line as the heading of a table of footprints; empty where it is none. */
    static Optional<TableHeading> findFootprints(SourceLine line) {
        return find(line, FOOTPRINTS)
                .or(() -> find(line, NAMED).filter(HubColumns::namesOthers).map(HubColumns::withMembers));
    }

    /** Whether the column of names is not that of the names of hubs or regions. */
    private static boolean namesOthers(TableHeading heading) {
        String names = heading.cell(heading.headings(), NAMES);
        return !HUB.isHeadedBy(names) && !REGION.isHeadedBy(names);
    }

    private static TableHeading withMembers(TableHeading heading) {
        Map<KnownColumn, Integer> positions = new LinkedHashMap<>();
        heading.positions().forEach((column, at) -> positions.put(column.equals(NAMES) ? MEMBER : column, at));
        return new TableHeading(heading.layout(), heading.headings(), positions);
    }

    /** Reads a line as the heading of a list of hubs, which has no column for members; empty where it is none. */
    static Optional<TableHeading> findListing(SourceLine line) {
        return find(line, LISTING).filter(heading -> !heading.positions().containsKey(MEMBER));
    }

    private static Optional<TableHeading> find(SourceLine line, HeadedTable.Form form) {
        return LineSplitter.isTooLong(line)
                ? Optional.empty()
                : TableHeading.find(line.text(), form).filter(HubColumns::isShort);
    }

    /** Prose with commas in it may name both too, but in longer parts. */
    private static boolean isShort(TableHeading heading) {
        return heading.headings().stream()
                .allMatch(cell -> cell.split(" ").length <= HEADING_WORDS
                        && !(cell.endsWith(".") && cell.indexOf(' ') >= 0)
                        && !NAME.matcher(cell).matches());
    }
}
