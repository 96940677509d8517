package io.github.fairshare.core.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a check came out, with everything needed to follow it. */
@Value.Immutable
@JsonPropertyOrder({
    "check",
    "kind",
    "statement",
    "result",
    "expected",
    "found",
    "tolerance",
    "subjects",
    "evidence",
    "citation"
})
public interface CheckOutcome {
    /** What sort of statement a check holds a table against. */
    enum Kind {
        /** A printed total is the sum of its rows. */
        TOTAL,
        /** A sum or a mean that is stated elsewhere is that of the rows. */
        AGGREGATE,
        /** The smallest or the largest figure of a column is the stated one. */
        EXTREME,
        /** There are so many rows. */
        COUNT,
        /** The rows are about just these organisations. */
        EXPECTED_SET,
        /** Columns of a row are in a certain relation. */
        RELATION,
        /** Two columns of a row have the same sign. */
        SIGN,
        /** The rows are sorted by a column. */
        ORDER
    }

    /** The three ways in which a check can come out. */
    enum Result {
        /** The table satisfies it. */
        HOLDS,
        /** The table does not. */
        DIFFERS,
        /** It cannot be told, because figures are missing; the evidence says which. */
        UNDECIDED
    }

    /**
     * The id of the check.
     *
     * @return for example {@code total-target}
     */
    @JsonProperty
    String check();

    /**
     * What sort of check it is.
     *
     * @return the kind
     */
    @JsonProperty
    Kind kind();

    /**
     * What should hold.
     *
     * @return one sentence
     */
    @JsonProperty
    String statement();

    /**
     * How it came out.
     *
     * @return the result
     */
    @JsonProperty
    Result result();

    /**
     * What was expected.
     *
     * @return for example {@code 2260}
     */
    @JsonProperty
    String expected();

    /**
     * What the table has.
     *
     * @return for example {@code 2259.99}
     */
    @JsonProperty
    String found();

    /**
     * How far the two may be apart.
     *
     * @return for example {@code 0.5}; empty where they have to be the same
     */
    @JsonProperty
    Optional<String> tolerance();

    /**
     * The keys of the rows or organisations at fault.
     *
     * @return empty where the check holds
     */
    @JsonProperty
    List<String> subjects();

    /**
     * How it was found, one line each.
     *
     * @return for example "197 rows of ccg, 1 of aggregate"
     */
    @JsonProperty
    List<String> evidence();

    /**
     * Who says that it should hold.
     *
     * @return the citation
     */
    @JsonProperty
    Citation citation();

    /**
     * Result, id, expected and found.
     *
     * @return for example {@code HOLDS total-target: expected 2260 +/- 0.5, found 2259.99}
     */
    default String describe() {
        return result() + " " + check() + ": expected " + expected()
                + tolerance().map(within -> " +/- " + within).orElse("") + ", found " + found();
    }

    @JsonCreator
    private static CheckOutcome fromJson(
            @JsonProperty(value = "check", required = true) String check,
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty(value = "statement", required = true) String statement,
            @JsonProperty(value = "result", required = true) Result result,
            @JsonProperty(value = "expected", required = true) String expected,
            @JsonProperty(value = "found", required = true) String found,
            @JsonProperty("tolerance") Optional<String> tolerance,
            @JsonProperty(value = "subjects", required = true) List<String> subjects,
            @JsonProperty(value = "evidence", required = true) List<String> evidence,
            @JsonProperty(value = "citation", required = true) Citation citation) {
        return ImmutableCheckOutcome.builder()
                .check(check)
                .kind(kind)
                .statement(statement)
                .result(result)
                .expected(expected)
                .found(found)
                .tolerance(tolerance)
                .subjects(subjects)
                .evidence(evidence)
                .citation(citation)
                .build();
    }
}
