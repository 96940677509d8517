package io.github.fairshare.allocation.rating.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.study.CountChange;
import io.github.fairshare.allocation.rating.study.RatingChange;
import io.github.fairshare.allocation.rating.study.RatingGoal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what would bring bodies to a rating as a table: code, rating, wanted, and cases, rating and changes of one count
 * and of all counts.
 */
public final class RatingGoalsCsv {
    private static final List<String> HEADER = List.of(
            "code",
            "rating",
            "wanted",
            "one_count_cases",
            "one_count_rating",
            "one_count_changes",
            "all_counts_cases",
            "all_counts_rating",
            "all_counts_changes");

    private RatingGoalsCsv() {}

    /**
     * Writes a table with its header; the cells of a change that is not possible are empty.
     *
     * @param goals one row each
     * @param out where to write
     * @throws IOException where that cannot be written to
     */
    public static void write(List<RatingGoal> goals, Appendable out) throws IOException {
        CsvTable.append(HEADER, out);
        for (RatingGoal goal : goals) {
            List<String> cells = new ArrayList<>(List.of(
                    goal.code(),
                    goal.rating().map(RatingName::label).orElse(""),
                    goal.wanted().label()));
            cells.addAll(cells(goal.oneCount()));
            cells.addAll(cells(goal.allCounts()));
            CsvTable.append(cells, out);
        }
    }

    private static List<String> cells(Optional<RatingChange> change) {
        return change.map(found -> List.of(
                        String.valueOf(found.size()),
                        found.after().label(),
                        found.changes().stream().map(RatingGoalsCsv::words).collect(Collectors.joining("; "))))
                .orElse(List.of("", "", ""));
    }

    private static String words(CountChange change) {
        return change.indicator() + " " + change.from() + " to " + change.to();
    }
}
