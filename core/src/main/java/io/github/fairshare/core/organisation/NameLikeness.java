package io.github.fairshare.core.organisation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Comparator;
import java.util.Locale;

/**
 * How like a name that was asked for is to the name of an organisation.
 *
 * @param organisation for example Darlington
 * @param edits the letters that would have to be changed, added or taken away, case, affixes and "and" aside
 * @param score 1 less the share of such letters in the longer name: 1 where nothing differs, 0 where everything does
 */
public record NameLikeness(
        Organisation organisation,
        int edits,
        @JsonFormat(shape = JsonFormat.Shape.STRING) double score) {
    static final Comparator<NameLikeness> LIKEST_FIRST = Comparator.comparingInt(NameLikeness::edits)
            .thenComparingDouble(likeness -> -likeness.score())
            .thenComparing(likeness -> likeness.organisation().code());

    /**
     * Code, name, letters and score.
     *
     * @return for example {@code 00C (NHS Darlington CCG), 1 letter apart, score 0.900}
     */
    @Override
    public String toString() {
        return organisation.code() + " (" + organisation.name() + "), " + edits + (edits == 1 ? " letter" : " letters")
                + " apart, score " + String.format(Locale.ROOT, "%.3f", score);
    }
}
