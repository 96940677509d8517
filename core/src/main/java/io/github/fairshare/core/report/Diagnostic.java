package io.github.fairshare.core.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
    @JsonProperty
    Severity severity();

    /**
     * What it is about.
     *
     * @return a stable name
     */
    @JsonProperty
    DiagnosticCode code();

    /**
     * What there is to say, as one sentence for people.
     *
     * @return for example "the code 01H is printed with the former name NHS CUMBRIA CCG"
     */
    @JsonProperty
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
    @JsonProperty
    String raw();

    /**
     * Details by name, for programs.
     *
     * @return for example {@code code=01H, variant=former-name}
     */
    @JsonProperty
    Map<String, String> attributes();

    /**
     * What is printed, where something was or could be corrected.
     *
     * @return for example {@code -226.8}
     */
    @JsonProperty
    Optional<String> before();

    /**
     * What it is read as, or what is suggested.
     *
     * @return for example {@code -126.8}
     */
    @JsonProperty
    Optional<String> after();

    /**
     * Why, one reason each.
     *
     * @return empty where the message says all
     */
    @JsonProperty
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

    @JsonCreator
    private static Diagnostic fromJson(
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty(value = "code", required = true) DiagnosticCode code,
            @JsonProperty(value = "message", required = true) String message,
            @JsonProperty(value = "first_line", required = true) int firstLine,
            @JsonProperty(value = "last_line", required = true) int lastLine,
            @JsonProperty(value = "raw", required = true) String raw,
            @JsonProperty(value = "attributes", required = true) Map<String, String> attributes,
            @JsonProperty("before") Optional<String> before,
            @JsonProperty("after") Optional<String> after,
            @JsonProperty(value = "evidence", required = true) List<String> evidence) {
        return ImmutableDiagnostic.builder()
                .severity(severity)
                .code(code)
                .message(message)
                .firstLine(firstLine)
                .lastLine(lastLine)
                .raw(raw)
                .attributes(attributes)
                .before(before)
                .after(after)
                .evidence(evidence)
                .build();
    }
}
