package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.join.movement.Direction;
import io.github.fairshare.core.join.movement.NotCompared;
import io.github.fairshare.core.join.movement.RatingMovement;
import io.github.fairshare.core.join.movement.RatingStep;
import io.github.fairshare.core.join.movement.RatingTable;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How ratings moved, laid out.
 *
 * @param id what the names of the pieces begin with, for example {@code annual_movement}
 * @param movement from one publication to another
 */
record MovementBlocks(String id, RatingMovement movement) {
    /** What was assessed stands in the headings of the ratings, so that each is read as what it is. */
    private List<Column> columns() {
        return Stream.of(
                        "code",
                        "name",
                        "later_code",
                        "earlier_" + id(movement.earlier()),
                        "later_" + id(movement.later()),
                        "direction",
                        "remarks")
                .map(Column::named)
                .toList();
    }

    private static String id(RatingTable table) {
        return table.kind().name().toLowerCase(Locale.ROOT) + "_rating";
    }

    List<Block> blocks() {
        return List.of(counts(), matrix(), changedFootprints(), notCompared());
    }

    private Block counts() {
        return new Block.Table(
                id + "_counts",
                title(),
                new DataTable(
                        List.of(Column.text("direction", "CCGs"), new Column("ccgs", "Number", Display.NUMBER)),
                        List.of(
                                row(words(Direction.UP), movement.count(Direction.UP)),
                                row(words(Direction.SAME), movement.count(Direction.SAME)),
                                row(words(Direction.DOWN), movement.count(Direction.DOWN)),
                                row("all that can be compared", movement.steps().size()),
                                row("not compared", movement.notCompared().size()))));
    }

    private Block matrix() {
        RatingGrid grid = new RatingGrid(
                Column.text("earlier", sentence(movement.earlier().title())));
        for (Rating from : Rating.values()) {
            grid.add(from.printed(), to -> movement.count(from, to));
        }
        grid.add(
                "All",
                to -> Stream.of(Rating.values())
                        .mapToLong(from -> movement.count(from, to))
                        .sum());
        return new Block.Table(
                id,
                sentence(movement.earlier().title()) + " (rows) against "
                        + movement.later().title() + " (columns), "
                        + movement.steps().size() + " CCGs",
                grid.table());
    }

    private Block changedFootprints() {
        return new Block.Items(
                id + "_changed_footprints",
                "Compared, though the footprint changed in between while the code was kept",
                movement.steps().stream()
                        .filter(step -> !step.footprintChanges().isEmpty())
                        .map(step -> step.before().code() + " "
                                + step.after().nameOn(movement.later().day()) + " (" + remarks(step) + ")")
                        .toList());
    }

    private Block notCompared() {
        return new Block.Table(
                id + "_not_compared",
                "CCGs that cannot be compared, and why",
                new DataTable(
                        List.of(
                                Column.text("code", "Code"),
                                Column.text("name", "Name"),
                                Column.text(
                                        "earlier_rating",
                                        sentence(movement.earlier().title())),
                                Column.text(
                                        "later_rating",
                                        sentence(movement.later().title())),
                                Column.text("reason", "Why")),
                        movement.notCompared().stream()
                                .map(line -> List.of(
                                        line.organisation().code().text(),
                                        name(line),
                                        printed(line.from()),
                                        printed(line.to()),
                                        line.reason()))
                                .toList()));
    }

    /** Every CCG, compared or not. */
    DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        movement.steps().forEach(step -> rows.add(cells(step)));
        movement.notCompared().forEach(line -> rows.add(cells(line)));
        rows.sort(Comparator.comparing(row -> row.get(0)));
        return new DataTable(columns(), rows);
    }

    private List<String> cells(RatingStep step) {
        return List.of(
                step.before().code().text(),
                step.before().nameOn(movement.earlier().day()),
                step.after().code().text(),
                step.from().printed(),
                step.to().printed(),
                step.direction().name().toLowerCase(Locale.ROOT),
                remarks(step));
    }

    private List<String> cells(NotCompared line) {
        return List.of(
                line.organisation().code().text(),
                name(line),
                "",
                printed(line.from()),
                printed(line.to()),
                "",
                line.reason());
    }

    private String title() {
        String both =
                "From " + movement.earlier().title() + " to " + movement.later().title();
        return movement.isOneAssessment() ? both : both + " (two different assessments)";
    }

    private String words(Direction direction) {
        boolean one = movement.isOneAssessment();
        return switch (direction) {
            case UP -> one ? "up" : "better in the second than in the first";
            case SAME -> one ? "the same" : "the same in both";
            case DOWN -> one ? "down" : "worse in the second than in the first";
        };
    }

    private String name(NotCompared line) {
        RatingTable table =
                line.organisation().isOpenOn(movement.earlier().day()) ? movement.earlier() : movement.later();
        return line.organisation().nameOn(table.day());
    }

    private static String remarks(RatingStep step) {
        return step.footprintChanges().stream()
                .map(day -> "footprint changed on " + day)
                .collect(Collectors.joining("; "));
    }

    private static String printed(Optional<Rating> rating) {
        return rating.map(Rating::printed).orElse("");
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> row(String name, long count) {
        return List.of(name, Long.toString(count));
    }
}
