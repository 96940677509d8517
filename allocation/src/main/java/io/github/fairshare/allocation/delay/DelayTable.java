package io.github.fairshare.allocation.delay;

import io.github.fairshare.core.model.DtocTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The positions of all bodies of one target table, and what the targets ask of each, of groups, and of all together.
 *
 * @param positions one per body in the order of the table; an aggregate of bodies is one, and the row of totals is none
 */
public record DelayTable(List<DelayPosition> positions) {
    /** Copies the list and refuses a body that comes twice. */
    public DelayTable {
        positions = List.copyOf(positions);
        Set<String> seen = new HashSet<>();
        for (DelayPosition position : positions) {
            if (!seen.add(position.key())) {
                throw new IllegalArgumentException(
                        position.key() + " was given twice and would count twice; give each body once");
            }
        }
    }

    /**
     * The table of all rows that can be computed with.
     *
     * @param rows as printed, in any number
     * @return without the row of totals and without rows that lack a figure
     * @throws IllegalArgumentException where two rows have the same code, or no code and the same name
     */
    public static DelayTable from(Collection<? extends DtocTarget> rows) {
        return new DelayTable(
                rows.stream().flatMap(row -> DelayPosition.from(row).stream()).toList());
    }

    /**
     * The position of one body.
     *
     * @param key its code, or its name where it has none
     * @return empty where the table does not have it
     */
    public Optional<DelayPosition> find(String key) {
        return positions.stream().filter(position -> position.key().equals(key)).findFirst();
    }

    /**
     * What is asked of all bodies together.
     *
     * @return the sums, for example 3594.14 to 2259.99 for September 2017
     */
    public Reduction total() {
        return Reduction.of(positions);
    }

    /**
     * What is asked of every body.
     *
     * @return one line a body, in the order of the table
     */
    public List<ReductionLine> byBody() {
        Map<String, List<DelayPosition>> single = new LinkedHashMap<>();
        positions.forEach(position -> single.put(position.key(), List.of(position)));
        return lines(single);
    }

    /**
     * What is asked of groups of bodies, such as regions.
     *
     * @param groupOf the group's name by the body's key
     * @return one line a group, in the order in which the groups first appear; bodies without a group are left out, see
     *     {@link #withoutGroup}
     */
    public List<ReductionLine> byGroup(Map<String, String> groupOf) {
        Map<String, List<DelayPosition>> members = new LinkedHashMap<>();
        for (DelayPosition position : positions) {
            Optional.ofNullable(groupOf.get(position.key()))
                    .ifPresent(group -> members.computeIfAbsent(group, name -> new ArrayList<>())
                            .add(position));
        }
        return lines(members);
    }

    /**
     * The bodies that a grouping leaves out.
     *
     * @param groupOf the group's name by the body's key
     * @return in the order of the table
     */
    public List<DelayPosition> withoutGroup(Map<String, String> groupOf) {
        return positions.stream()
                .filter(position -> !groupOf.containsKey(position.key()))
                .toList();
    }

    /**
     * The bodies with a plan of nothing, which is probably a plan that is missing.
     *
     * @return in the order of the table, for example 10C and 11E for September 2017
     */
    public List<DelayPosition> withPlanOfZero() {
        return positions.stream().filter(position -> position.plan().isZero()).toList();
    }

    private List<ReductionLine> lines(Map<String, List<DelayPosition>> members) {
        Reduction whole = total();
        Map<String, Reduction> reductions = new LinkedHashMap<>();
        members.forEach((name, positionsOfName) -> reductions.put(name, Reduction.of(positionsOfName)));
        return reductions.entrySet().stream()
                .map(entry -> new ReductionLine(
                        entry.getKey(),
                        members.getOrDefault(entry.getKey(), List.of()).size(),
                        entry.getValue(),
                        entry.getValue().percentOf(whole),
                        rankByAmount(entry.getValue(), reductions.values()),
                        rankByPercent(entry.getValue(), reductions.values())))
                .toList();
    }

    private static int rankByAmount(Reduction own, Collection<Reduction> all) {
        return 1
                + (int) all.stream()
                        .filter(other -> other.amount().compareTo(own.amount()) > 0)
                        .count();
    }

    private static Optional<Integer> rankByPercent(Reduction own, Collection<Reduction> all) {
        if (own.baseline().isZero()) {
            return Optional.empty();
        }
        long larger = all.stream()
                .filter(other -> !other.baseline().isZero())
                .filter(other -> Reduction.compareByPercent(other, own) > 0)
                .count();
        return Optional.of(1 + (int) larger);
    }

    /**
     * How many bodies, and the reduction of all.
     *
     * @return for example {@code 198 bodies: 3594.14 to 2259.99: 1334.15 fewer (37.120145%)}
     */
    @Override
    public String toString() {
        return positions.size() + " bodies: " + total();
    }
}
