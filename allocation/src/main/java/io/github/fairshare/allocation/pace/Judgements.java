package io.github.fairshare.allocation.pace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the limits did to all bodies.
 *
 * @param bindings by rank, what holds the body; empty text where nothing does
 * @param conflicts codes of bodies, by the sentence that says which limit gave way to which
 */
record Judgements(List<String> bindings, Map<String, List<String>> conflicts) {
    static Judgements of(Allocated allocated) {
        List<String> bindings = new ArrayList<>();
        Map<String, List<String>> conflicts = new TreeMap<>();
        for (int rank = 0; rank < allocated.cohort().size(); rank++) {
            Judgement judgement = allocated.judge(rank);
            bindings.add(judgement.binding());
            String code = allocated.cohort().body(rank).code();
            judgement
                    .conflicts()
                    .forEach(sentence -> conflicts
                            .computeIfAbsent(sentence, key -> new ArrayList<>())
                            .add(code));
        }
        return new Judgements(List.copyOf(bindings), conflicts);
    }
}
