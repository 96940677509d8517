package io.github.fairshare.examples.report.section;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 42 integrated care boards of 2023-24: published allocations beside the same recomputed. */
final class CareBoardsSection implements ReportSection {
    private static final String ID = "icb-core-2023-24";

    /** One board, in thousands of pounds. */
    private record Board(String code, String name, String published, String computed) {
        boolean agrees() {
            return published.equals(computed);
        }

        List<String> cells() {
            return List.of(agrees() ? "agrees" : "differs", code, name, published, computed);
        }
    }

    @Override
    public Section make() {
        List<Board> boards = boards();
        DataTable table = new DataTable(
                List.of(
                        Column.text("result", "Result"),
                        Column.text("code", "Code"),
                        Column.text("name", "Board"),
                        new Column("published", "Published, £000", Display.NUMBER),
                        new Column("computed", "Computed, £000", Display.NUMBER)),
                boards.stream().map(Board::cells).toList());
        return new Section(
                ID,
                "Integrated care boards, 2023-24",
                "NHS England, allocations to integrated care boards 2023/24 and 2024/25, tables of core services (January"
                        + " 2023, Open Government Licence v3.0), read from a public copy of the workbook.",
                List.of(
                        new Block.Paragraph(
                                "basis",
                                "The policy icb-core-2023-24 is derived from the published figures, not stated in them;"
                                        + " baselines, targets and base growths are as published."),
                        new Block.Paragraph(
                                "agreement",
                                boards.stream().filter(Board::agrees).count() + " of " + boards.size()
                                        + " allocations agree to the thousand."),
                        new Block.Table("care_boards", "Published and computed allocations", table)),
                new Section.Data(Map.of("care-boards", table), List.of()));
    }

    private static List<Board> boards() {
        Map<String, String> published = new LinkedHashMap<>();
        Cohorts.publishedCareBoards()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> published.put(cells[0], cells[1]));
        return PaceOfChange.allocate(
                        PacePolicies.find(ID).orElseThrow(),
                        Cohorts.find(ID).orElseThrow().positions())
                .bodies()
                .stream()
                .map(body -> new Board(
                        body.code(),
                        body.position().name().orElse(""),
                        published.getOrDefault(body.code(), ""),
                        thousands(body)))
                .toList();
    }

    private static String thousands(BodyOutcome body) {
        Pounds allocation = body.allocation();
        return allocation.amount().movePointLeft(3).stripTrailingZeros().toPlainString();
    }
}
