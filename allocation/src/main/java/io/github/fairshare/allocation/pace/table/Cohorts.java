package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.BundledText;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.DistanceIllustration;
import io.github.fairshare.allocation.pace.position.Positions;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The cohorts that ship with this library: positions of real bodies, to begin with nothing of one's own. */
public final class Cohorts {
    /**
     * One bundled cohort.
     *
     * @param id for example {@code icb-core-2023-24}
     * @param title what it is and where it is from
     * @param unit the unit of money in its table
     * @param label what it is not, to stand beside every result; empty for a record of a real round
     * @source NHS England, allocations to integrated care boards 2023/24 and 2024/25, tables of core services (January
     *     2023, Open Government Licence v3.0), read from a public copy of the workbook whose address was not seen
     */
    public record Bundled(String id, String title, MoneyUnit unit, Optional<String> label) {
        /**
         * The table.
         *
         * @return a CSV of positions, as {@link PositionsCsv} reads it
         */
        public String csv() {
            return BundledText.of(Cohorts.class, id + ".csv");
        }

        /**
         * The bodies.
         *
         * @return their positions, with the label among their assumptions
         */
        public Positions positions() {
            Positions read = PositionsCsv.read(new StringReader(csv()), unit);
            return label.map(read::assuming).orElse(read);
        }
    }

    private static final List<Bundled> ALL = List.of(
            new Bundled(
                    "icb-core-2023-24",
                    "42 integrated care boards, core services 2023-24, in thousands of pounds (NHS England, January 2023)",
                    MoneyUnit.THOUSANDS,
                    Optional.empty()),
            new Bundled(
                    "pct-2003-10-illustration",
                    "Primary care trusts, distances of seven years together in place of one year's, in pounds (pex15,"
                            + " appendix): an illustration, no record",
                    MoneyUnit.POUNDS,
                    Optional.of(DistanceIllustration.LABEL)));

    private Cohorts() {}

    /**
     * All bundled cohorts.
     *
     * @return real rounds first
     */
    public static List<Bundled> bundled() {
        return ALL;
    }

    /**
     * Finds a bundled cohort.
     *
     * @param id for example {@code icb-core-2023-24}
     * @return empty where none has the id
     */
    public static Optional<Bundled> find(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(cohort -> cohort.id().equals(id)).findFirst();
    }

    /**
     * The allocations that were published for the boards of {@code icb-core-2023-24}, to hold results against.
     *
     * @return a CSV with the columns code, allocation (thousand pounds) and closing_dft (a fraction of the target)
     */
    public static String publishedCareBoards() {
        return BundledText.of(Cohorts.class, "icb-core-2023-24-published.csv");
    }
}
