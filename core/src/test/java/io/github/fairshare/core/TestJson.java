package io.github.fairshare.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.core.json.FairshareJson;

/** JSON for tests, with the library's own mapper. */
public final class TestJson {
    private static final ObjectMapper MAPPER = FairshareJson.mapper();

    private TestJson() {}

    public static String write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(json, type);
    }

    public static <T> T roundTrip(T value, Class<T> type) throws JsonProcessingException {
        return read(write(value), type);
    }
}
