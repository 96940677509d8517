package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import java.util.List;
import java.util.Optional;

/**
 * How many members each hub of the list has.
 *
 * @param hubs the document's list of hubs
 * @param members the members as printed
 */
record HubSizes(List<CommissioningHub> hubs, List<HubFootprint> members) {
    static final String LONDON = "London";

    private static final int LONDON_GROUPS = 32;

    Block table() {
        return new Block.Table(
                "hubs",
                "Members of each hub",
                new DataTable(
                        List.of(
                                Column.text("region", "Region"),
                                Column.text("hub", "Hub"),
                                new Column("members", "Members", Display.NUMBER),
                                new Column("unresolved", "Unresolved", Display.NUMBER)),
                        hubs.stream()
                                .map(hub -> List.of(
                                        hub.region().orElse(""),
                                        hub.name(),
                                        Long.toString(count(hub, true)),
                                        Long.toString(count(hub, false))))
                                .toList()));
    }

    Block london() {
        long printed = members.stream()
                .filter(member -> member.hub().equals(Optional.of(LONDON)))
                .filter(member -> member.code().isPresent())
                .count();
        return new Block.Paragraph(
                "london",
                "The text ends inside London's row: it prints " + printed + " of the " + LONDON_GROUPS
                        + " groups of London. The others are reported as missing and are not made up.");
    }

    private long count(CommissioningHub hub, boolean resolved) {
        return members.stream()
                .filter(member -> member.hub().equals(Optional.of(hub.name())))
                .filter(member -> member.region().equals(hub.region()))
                .filter(member -> member.code().isPresent() == resolved)
                .count();
    }
}
