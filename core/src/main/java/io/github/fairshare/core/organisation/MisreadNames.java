package io.github.fairshare.core.organisation;

import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the organisation of which a name is a misreading, by edit distance with vetoes and a margin. A likeness of whole
 * names alone is unsafe: it puts South Tees nearer to South Tyneside than two spellings of one name to each other.
 */
final class MisreadNames {
    /** By how many letters the runner-up has to be further away. */
    static final int MARGIN = 2;

    /** No name is as long; longer texts are no names and are not compared. */
    static final int LONGEST = 120;

    private static final int SHOWN = 3;

    private final Map<OrganisationCode, Names> byCode = new LinkedHashMap<>();

    void add(NameKey key, Organisation organisation) {
        byCode.computeIfAbsent(organisation.code(), code -> new Names(organisation))
                .keys
                .add(key);
    }

    Resolution resolve(String asked, Optional<LocalDate> day, Set<OrganisationCode> free) {
        MisreadName read = MisreadName.of(NameKey.of(asked.length() > LONGEST ? "" : asked));
        if (read.words().isEmpty()) {
            return new Resolution.Unresolved(
                    asked, Reason.UNKNOWN, List.of(), "the text is too short or long for a name");
        }
        List<NameLikeness> all = byCode.values().stream()
                .filter(names -> day.map(names.organisation::isOpenOn).orElse(true))
                .map(names -> names.likenessTo(read))
                .sorted(NameLikeness.LIKEST_FIRST)
                .toList();
        return all.stream()
                .filter(likeness -> canBe(read, likeness.organisation()))
                .findFirst()
                .map(best -> judge(asked, best, without(best, all), free))
                .orElseGet(() -> tooFar(asked, all));
    }

    private static Resolution judge(
            String asked, NameLikeness best, List<NameLikeness> others, Set<OrganisationCode> free) {
        Optional<NameLikeness> next = others.stream().findFirst();
        int margin = next.map(runnerUp -> runnerUp.edits() - best.edits()).orElse(MARGIN);
        String comparison = "'" + asked.strip() + "' is most like " + best
                + next.map(runnerUp ->
                                "; next is " + runnerUp + "; the margin is " + margin + " of " + MARGIN + " letters")
                        .orElse("; there is no other");
        if (margin < MARGIN) {
            return unresolved(asked, Reason.AMBIGUOUS, best, others, comparison + ", which is not enough");
        }
        if (!free.contains(best.organisation().code())) {
            return unresolved(asked, Reason.TAKEN, best, others, comparison + ", but it is not free any more");
        }
        return new Resolution.Resolved(
                asked, best.organisation(), Rule.FUZZY, Optional.empty(), comparison + ", and it is free", others);
    }

    private static Resolution tooFar(String asked, List<NameLikeness> all) {
        return new Resolution.Unresolved(
                asked,
                Reason.UNKNOWN,
                List.of(),
                "no organisation is known by the name '" + asked.strip() + "', and none by a name that it can be a"
                        + " misreading of"
                        + all.stream()
                                .findFirst()
                                .map(nearest -> "; the nearest, " + nearest + ", differs in a whole word")
                                .orElse(""));
    }

    private static Resolution unresolved(
            String asked, Reason reason, NameLikeness best, List<NameLikeness> others, String explanation) {
        List<Organisation> candidates = new ArrayList<>(List.of(best.organisation()));
        others.forEach(other -> candidates.add(other.organisation()));
        return new Resolution.Unresolved(asked, reason, candidates, explanation);
    }

    private static List<NameLikeness> without(NameLikeness best, List<NameLikeness> all) {
        return all.stream()
                .filter(likeness -> !likeness.equals(best))
                .limit(SHOWN)
                .toList();
    }

    private boolean canBe(MisreadName read, Organisation organisation) {
        return Optional.ofNullable(byCode.get(organisation.code()))
                .filter(names -> names.canBe(read))
                .isPresent();
    }

    /** All names of an organisation; they are cut into words when a name is first held against them. */
    private static final class Names {
        private final Organisation organisation;
        private final List<NameKey> keys = new ArrayList<>();
        private volatile List<MisreadName> cut = List.of();

        private Names(Organisation organisation) {
            this.organisation = organisation;
        }

        boolean canBe(MisreadName read) {
            return cut().stream().anyMatch(read::canMean);
        }

        NameLikeness likenessTo(MisreadName read) {
            return cut().stream()
                    .map(name -> likeness(read, name))
                    .min(NameLikeness.LIKEST_FIRST)
                    .orElseThrow();
        }

        private List<MisreadName> cut() {
            if (cut.isEmpty()) {
                cut = keys.stream().map(MisreadName::of).toList();
            }
            return cut;
        }

        private NameLikeness likeness(MisreadName read, MisreadName name) {
            int edits = read.editsTo(name);
            int length = Math.max(read.letters().length(), name.letters().length());
            return new NameLikeness(organisation, edits, 1 - (double) edits / length);
        }
    }
}
