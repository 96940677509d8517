package io.github.fairshare.core.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a reader has to say about a document: what, how much it matters, where, and why.
 *
 * <p>In JSON the names are in snake case: {@code first_line}, {@code last_line}.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDiagnostic.class)
@JsonDeserialize(as = ImmutableDiagnostic.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "severity",
    "code",
    "message",
    "first_line",
    "last_line",
    "raw",
    "attributes",
    "before",
    "after",
    "evidence"
})
public interface Diagnostic {
    /**
     * How much it matters.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * What it is about.
     *
     * @return a stable name
     */
    DiagnosticCode code();

    /**
     * What there is to say, as one sentence for people.
     *
     * @return for example "the code 01H is printed with the former name NHS CUMBRIA CCG"
     */
    String message();

    /**
     * The first physical line that it is about.
     *
     * @return counted from 1; 0 where it is about the whole document
     */
    @JsonProperty("first_line")
    int firstLine();

    /**
     * The last physical line that it is about.
     *
     * @return counted from 1; 0 where it is about the whole document
     */
    @JsonProperty("last_line")
    int lastLine();

    /**
     * The text that it is about, as it stands.
     *
     * @return empty where it is about the whole document
     */
    String raw();

    /**
     * Details by name, for programs.
     *
     * @return for example {@code code=01H, variant=former-name}
     */
    Map<String, String> attributes();

    /**
     * What is printed, where something was or could be corrected.
     *
     * @return for example {@code -226.8}
     */
    Optional<String> before();

    /**
     * What it is read as, or what is suggested.
     *
     * @return for example {@code -126.8}
     */
    Optional<String> after();

    /**
     * Why, one reason each.
     *
     * @return empty where the message says all
     */
    List<String> evidence();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableDiagnostic.Builder builder() {
        return ImmutableDiagnostic.builder();
    }

    /**
     * Severity, code, line and message.
     *
     * @return for example {@code WARNING NAME_VARIANT line 20: ...}
     */
    default String describe() {
        return severity() + " " + code() + (firstLine() == 0 ? "" : " line " + firstLine()) + ": " + message();
    }
}
