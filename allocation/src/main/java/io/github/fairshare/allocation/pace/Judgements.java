package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.rule.GrowthBindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the limits did to all bodies.
 *
 * @param bindings by rank, what holds the body; empty text where nothing does
 * @param conflicts codes of bodies, by the sentence that says which limit gave way to which
 */
record Judgements(List<String> bindings, Map<String, List<String>> conflicts) {
    static Judgements of(Allocated allocated) {
        Optional<GrowthBindings> quick = GrowthBindings.of(allocated.problem(), allocated.x());
        String[] bindings = new String[allocated.cohort().size()];
        Map<String, List<String>> conflicts = new TreeMap<>();
        for (int rank = 0; rank < bindings.length; rank++) {
            Optional<String> clear = quick.isPresent() ? quick.get().find(rank) : Optional.empty();
            bindings[rank] = clear.isPresent() ? clear.get() : judged(allocated, rank, conflicts);
        }
        return new Judgements(Collections.unmodifiableList(Arrays.asList(bindings)), conflicts);
    }

    private static String judged(Allocated allocated, int rank, Map<String, List<String>> conflicts) {
        Judgement judgement = allocated.judge(rank);
        for (String sentence : judgement.conflicts()) {
            conflicts
                    .computeIfAbsent(sentence, key -> new ArrayList<>())
                    .add(allocated.cohort().body(rank).code());
        }
        return judgement.binding();
    }
}
