package io.github.fairshare.core.report;

import java.util.List;

/**
 * How a damaged record was restored.
 *
 * @param rule id of the rule that did it, for example {@code code-from-name}
 * @param before what is printed
 * @param after what it is read as
 * @param evidence why, one reason each
 * @param alternatives other readings that were considered, best first
 */
public record Repair(String rule, String before, String after, List<String> evidence, List<String> alternatives) {
    /** Copies the lists; a repair without evidence is refused. */
    public Repair {
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a repair (" + rule + ") needs evidence: say why it is right");
        }
    }

    /**
     * A repair with one piece of evidence and no other reading.
     *
     * @param rule id of the rule
     * @param before what is printed
     * @param after what it is read as
     * @param evidence why
     * @return the repair
     */
    public static Repair of(String rule, String before, String after, String evidence) {
        return new Repair(rule, before, after, List.of(evidence), List.of());
    }

    /**
     * Rule, before and after.
     *
     * @return for example {@code code-from-name: 'O0C' read as '00C'}
     */
    @Override
    public String toString() {
        return rule + ": '" + before + "' read as '" + after + "'";
    }
}
