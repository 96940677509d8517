package io.github.fairshare.allocation.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.fairshare.core.measure.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads the JSON that users write, and tells in their words what is wrong with it. */
public final class JsonText {
    /** No policy or rule set is nested as deeply; a text that is was damaged, or made to do damage. */
    public static final int DEEPEST = 32;

    private static final ObjectReader READER = reader();

    private JsonText() {}

    private static ObjectReader reader() {
        // A tree knows no types, so that the modules for them need not be loaded.
        ObjectMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        // What follows is looked at here, so that it can be said where it begins.
        return mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * Reads a text that is one value and nothing else.
     *
     * @param json the text
     * @return the value
     * @throws JsonTextException where it is not; it names the field and the line
     */
    public static JsonNode read(String json) {
        try (JsonParser parser = new NumbersAsGiven(READER.createParser(json))) {
            JsonNode value = value(parser);
            requireEnd(parser);
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        try {
            JsonNode value = READER.readTree(parser);
            if (value == null || value.isMissingNode()) {
                throw new JsonTextException("", "the text is empty; give one object in braces");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw refused(parser, e);
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        int line = parser.currentLocation().getLineNr();
        boolean ended;
        try {
            ended = parser.nextToken() == null;
            line = parser.currentTokenLocation().getLineNr();
        } catch (JsonProcessingException e) {
            ended = false;
            line = lineOf(e).orElse(line);
        }
        if (!ended) {
            throw new JsonTextException(
                    "", "more text follows the end of the object, in line " + line + "; remove what stands there");
        }
    }

    private static JsonTextException refused(JsonParser parser, JsonProcessingException e) {
        String line =
                "line " + lineOf(e).orElseGet(() -> parser.currentLocation().getLineNr());
        if (parser.getParsingContext().getNestingDepth() >= DEEPEST) {
            return new JsonTextException(
                    "",
                    "brackets and braces are nested more than " + DEEPEST + " deep in " + line
                            + ", which nothing here needs; close those before it");
        }
        String problem = String.valueOf(e.getOriginalMessage());
        return new JsonTextException(
                path(parser),
                problem.startsWith("Duplicate field")
                        ? "the field stands twice, again in " + line + "; keep one of the two"
                        : "this is no JSON at " + line + "; look there for a comma, quotation mark or bracket that is"
                                + " missing or too many (" + problem + ")");
    }

    private static Optional<Integer> lineOf(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation()).map(at -> at.getLineNr());
    }

    private static String path(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return Given.shown(
                pointer.replaceAll("/([0-9]+)", "[$1]").replace('/', '.').replaceFirst("^\\.", ""));
    }
}
