package io.github.fairshare.core.check;

import io.github.fairshare.core.source.Citation;

/**
 * Something that a table should satisfy, as data: what is stated, and where. A failed check is a finding, never an
 * exception.
 */
public sealed interface Check permits SumCheck, CountCheck, ExpectedSetCheck, AtMostCheck {
    /** What sort of statement a check holds a table against. */
    enum Kind {
        /** A printed total is the sum of its rows. */
        TOTAL,
        /** There are so many rows. */
        COUNT,
        /** The rows are about just these organisations. */
        EXPECTED_SET,
        /** Two columns of a row are in a certain relation. */
        RELATION
    }

    /**
     * What sort of check it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * A short and stable name.
     *
     * @return for example {@code total-target}
     */
    String id();

    /**
     * Who says that it should hold, and where.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What should hold, as one sentence.
     *
     * @return for example "the rows of aggregate and ccg add up to 2260 in target"
     */
    String statement();

    /**
     * Holds the table against the check.
     *
     * @param table the figures
     * @return what was expected, what was found, and on what evidence
     */
    CheckOutcome against(FigureTable table);

    /**
     * An outcome with id, kind, statement and citation filled in.
     *
     * @param result how it came out
     * @return the builder, to be completed
     */
    default ImmutableCheckOutcome.Builder outcome(CheckOutcome.Result result) {
        return ImmutableCheckOutcome.builder()
                .check(id())
                .kind(kind())
                .statement(statement())
                .citation(citation())
                .result(result);
    }
}
