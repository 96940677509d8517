package io.github.fairshare.allocation.internal;

import java.io.Serial;
import java.util.List;

/**
 * A JSON text that cannot be used: where, and what to do. Readers turn it into the exception of what they read, so that
 * no user meets it.
 */
public final class JsonTextException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The field in which it is at fault. */
    private final String path;

    /** This and whatever else is wrong with the text; transient, because it is asked for where it is thrown. */
    private final transient List<JsonTextException> faults;

    /**
     * A fault at a place.
     *
     * @param path for example {@code limits[0].percent}; empty for the whole text
     * @param problem what is wrong and what to do
     */
    public JsonTextException(String path, String problem) {
        super(problem);
        this.path = path;
        this.faults = List.of(this);
    }

    private JsonTextException(List<JsonTextException> faults) {
        super(faults.isEmpty() ? "told elsewhere" : faults.get(0).problem());
        this.path = faults.isEmpty() ? "" : faults.get(0).path();
        this.faults = List.copyOf(faults);
    }

    /**
     * All that is wrong with a text.
     *
     * @param faults in the order of the text; none where what hindered is told elsewhere
     * @return an exception that has the place of the first
     */
    public static JsonTextException of(List<JsonTextException> faults) {
        return new JsonTextException(faults);
    }

    /**
     * All that is wrong with the text.
     *
     * @return one fault each, in the order of the text
     */
    public List<JsonTextException> faults() {
        return faults;
    }

    /**
     * The field in which it is at fault.
     *
     * @return for example {@code limits[0].percent}; empty for the whole text
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong and what to do.
     *
     * @return for example "text follows the value at line 3; remove it"
     */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
