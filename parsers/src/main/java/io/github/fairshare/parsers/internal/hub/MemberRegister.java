package io.github.fairshare.parsers.internal.hub;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is known of the members of hubs, held against the labels of a table. It says something only of a table of which no
 * row that prints its own label says otherwise.
 */
final class MemberRegister {
    /** A page may move the labels of two cells before the names of a third. */
    private static final int NEAR = 3;

    /** In so many names one may be misprinted as that of another hub. */
    private static final int LONG = 50;

    private static final int FEW_MISPRINTED = 1;

    private final LabelColumn hubs;
    private final List<HubEntries.Member> members;
    private final UnaryOperator<String> known;
    private final boolean inBlocks;
    private final boolean agrees;
    private final Set<Integer> torn;
    private final Set<Integer> against;
    private final boolean repeated;
    private final BitSet behindLost;

    /** The register for one table. */
    MemberRegister(LabelColumn hubs, List<HubEntries.Member> members, UnaryOperator<String> known) {
        this.hubs = hubs;
        this.members = members;
        this.known = known;
        this.inBlocks = isInBlocks();
        this.agrees = inBlocks && IntStream.range(0, members.size()).noneMatch(this::isOtherwisePrinted);
        this.behindLost = behindLost();
        this.torn = torn();
        this.against = against();
        this.repeated = hubs.standInEveryRow(members.size());
    }

    /** Merged cells hold for names that follow each other: the known hubs do so too, but for a misprint in a long table. */
    private boolean isInBlocks() {
        List<String> known = members.stream()
                .flatMap(member -> member.code().flatMap(KnownMembers::hubOf).stream())
                .toList();
        long blocks = IntStream.range(0, known.size())
                .filter(at -> at == 0 || !known.get(at).equals(known.get(at - 1)))
                .count();
        return blocks - known.stream().distinct().count() <= known.size() / LONG;
    }

    private boolean isOtherwisePrinted(int name) {
        return isOwn(name) && members.get(name).shape() != HubLine.Shape.BEHIND && isOfAnother(name);
    }

    private boolean isOwn(int name) {
        return hubs.isPrintedFrom(members.get(name).rowStart(), name);
    }

    private Optional<String> hubOf(int name) {
        return members.get(name).code().flatMap(KnownMembers::hubOf);
    }

    private Optional<String> labelAt(int name) {
        return hubs.at(name).map(known);
    }

    /** Whether names are known to belong to the label below them, more than a label that is lost in a long table explains. */
    boolean contradictsDownwards() {
        return IntStream.range(0, members.size()).filter(this::isOfLabelBelow).count() > members.size() / LONG;
    }

    /** Whether a name is known to belong to the label below it and not to the one above it. */
    private boolean isOfLabelBelow(int name) {
        return agrees
                && !isOwn(name)
                && hubOf(name).isPresent()
                && !hubOf(name).equals(labelAt(name))
                && hubs.around(name, 1).stream().map(known).anyMatch(hubOf(name).get()::equals);
    }

    /**
     * Whether a name stands in the last ones that a label reaches, none of which is known to be of its hub and one of which
     * is known to be of another.
     */
    boolean isBehindLostLabel(int name) {
        return agrees && behindLost.get(name) && !isOwn(name);
    }

    /**
     * Where nothing keeps cells apart, columns of names may have moved: the labels below which several names are known to be
     * of another hub, unless these are the last ones.
     */
    private Set<Integer> torn() {
        return IntStream.range(0, members.size())
                .filter(name -> members.get(name).shape() == HubLine.Shape.FLOWING
                        && isOfAnother(name)
                        && !isBehindLostLabel(name))
                .boxed()
                .collect(Collectors.groupingBy(hubs::startOf, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(label -> label.getValue() > FEW_MISPRINTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether several names below the same label are known to be of another hub. */
    boolean isTorn(int name) {
        return torn.contains(hubs.startOf(name)) && !isOwn(name);
    }

    /**
     * Whether a name is known to be of another hub than its label, though no row of its own prints that, and so are most
     * names below the label; or the label begins in its row, which as the only one says otherwise; or its own hub stands
     * behind it.
     */
    boolean isAgainstLabel(int name) {
        boolean misplaced = inBlocks
                && (isOwn(name) ? !repeated && hubs.startOf(name) == name : against.contains(hubs.startOf(name)));
        return isOfAnother(name)
                && (misplaced
                        || hubOf(name)
                                .filter(members.get(name).row().tail()::endsWith)
                                .isPresent());
    }

    /** Where nothing keeps cells apart, one name may have moved below a label that is known not to be its own. */
    private boolean hasMoved(int name) {
        return members.get(name).shape() == HubLine.Shape.FLOWING && isOfAnother(name) && !isOwn(name);
    }

    /** Whether the label of a name's own hub may be lost. */
    boolean isOfLostLabel(int name) {
        return isBehindLostLabel(name) || isAgainstLabel(name) || hasMoved(name);
    }

    /** Whether what is known speaks against the label of a name in any of these ways. */
    boolean saysOtherwise(int name) {
        return isOfLabelBelow(name) || isTorn(name) || isOfLostLabel(name);
    }

    /** The labels below which more names are known to be of another hub than of theirs. */
    private Set<Integer> against() {
        Map<Integer, Integer> sum = new HashMap<>();
        IntStream.range(0, members.size())
                .filter(name -> hubOf(name).isPresent() && knownLabelAt(name).isPresent())
                .forEach(name -> sum.merge(hubs.startOf(name), isOfAnother(name) ? 1 : -1, Integer::sum));
        return sum.entrySet().stream()
                .filter(label -> label.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private BitSet behindLost() {
        BitSet lost = new BitSet();
        int end = members.size();
        boolean settled = false;
        boolean contrary = false;
        for (int name = members.size() - 1; name >= 0; name--) {
            if (name + 1 < members.size() && hubs.startOf(name) != hubs.startOf(name + 1)) {
                end = name + 1;
                settled = false;
                contrary = false;
            }
            settled |= hubOf(name).isPresent() && hubOf(name).equals(knownLabelAt(name));
            contrary |= isOfAnother(name);
            if (contrary && !settled) {
                lost.set(name, end);
                end = name;
            }
        }
        return lost;
    }

    private boolean isOfAnother(int name) {
        return hubOf(name).isPresent()
                && knownLabelAt(name).isPresent()
                && !hubOf(name).equals(knownLabelAt(name));
    }

    private Optional<String> knownLabelAt(int name) {
        return labelAt(name).flatMap(KnownHubs.hubs()::find);
    }

    /** The known hub of a name whose label stands near above or below it, unless a label that nobody knows holds there. */
    Optional<String> hubAround(int name) {
        return agrees && knownLabelAt(name).isPresent() == labelAt(name).isPresent()
                ? hubOf(name)
                        .filter(hub ->
                                hubs.around(name, NEAR).stream().map(known).anyMatch(hub::equals))
                : Optional.empty();
    }
}
