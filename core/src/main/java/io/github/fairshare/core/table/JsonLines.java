package io.github.fairshare.core.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.core.json.FairshareJson;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Values as JSON Lines: one value a line, and a line feed after each. */
public final class JsonLines {
    private static final ObjectMapper MAPPER = FairshareJson.mapper();

    private JsonLines() {}

    /**
     * Writes values.
     *
     * @param values for example diagnostics
     * @return one line a value; empty where there is none
     */
    public static String write(Collection<?> values) {
        StringBuilder text = new StringBuilder();
        try {
            for (Object value : values) {
                text.append(MAPPER.writeValueAsString(value)).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a value of this library can be written", e);
        }
        return text.toString();
    }
}
