package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How printed rows came out. Every row counts once; a record that says what its row does not is a fault. */
final class Tally {
    private final Map<Status, Integer> right = new EnumMap<>(Status.class);
    private final List<String> faults = new ArrayList<>();
    private int printed;

    void print(int rows) {
        printed += rows;
    }

    /** A record that says nothing but what its row does, or a row that is left and reported. */
    void add(Status status) {
        right.merge(status, 1, Integer::sum);
    }

    void fault(String what) {
        faults.add(what);
    }

    void addAll(Tally other) {
        printed += other.printed;
        faults.addAll(other.faults);
        other.right.forEach((status, count) -> right.merge(status, count, Integer::sum));
    }

    int count(Status status) {
        return right.getOrDefault(status, 0);
    }

    List<String> faults() {
        return faults;
    }

    double recoveredPercent() {
        return 100.0 * (count(Status.EXACT) + count(Status.REPAIRED)) / printed;
    }

    double unresolvedPercent() {
        return 100.0 * count(Status.UNRESOLVED) / printed;
    }

    /** Prints the rates; no row is wrong, and none is lost. */
    void requireNothingWrongOrLost(String damage) {
        System.out.println(damage + ": " + this);
        assertThat(faults).as(damage).isEmpty();
        assertThat(right.values().stream().mapToInt(count -> count).sum())
                .as("rows that came out, of those printed: %s", damage)
                .isEqualTo(printed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d rows, %d exact, %d repaired (%.2f %% recovered), %d unresolved, %d wrong",
                printed,
                count(Status.EXACT),
                count(Status.REPAIRED),
                recoveredPercent(),
                count(Status.UNRESOLVED),
                faults.size());
    }
}
