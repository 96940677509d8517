package io.github.fairshare.allocation.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Hands numbers with a point or an exponent on as the text that they are. Policies and rule sets refuse them anyway, and
 * 1e999999999 is to be refused as that: as a double it is infinite, as a decimal it may fill the memory.
 */
final class NumbersAsGiven extends JsonParserDelegate {
    private @Nullable WrittenNumber number;

    NumbersAsGiven(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        number = token == JsonToken.VALUE_NUMBER_FLOAT ? new WrittenNumber(getText()) : null;
        return number == null ? token : JsonToken.VALUE_EMBEDDED_OBJECT;
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return number == null ? super.currentToken() : JsonToken.VALUE_EMBEDDED_OBJECT;
    }

    @Override
    public int currentTokenId() {
        return number == null ? super.currentTokenId() : JsonToken.VALUE_EMBEDDED_OBJECT.id();
    }

    @Override
    public @Nullable Object getEmbeddedObject() throws IOException {
        return number == null ? super.getEmbeddedObject() : number;
    }

    /** A number that nobody has made a value of. */
    private static final class WrittenNumber extends ValueNode {
        @Serial
        private static final long serialVersionUID = 1L;

        /** As it stands in the JSON. */
        private final String text;

        WrittenNumber(String text) {
            this.text = text;
        }

        @Override
        public JsonNodeType getNodeType() {
            return JsonNodeType.NUMBER;
        }

        @Override
        public JsonToken asToken() {
            return JsonToken.VALUE_NUMBER_FLOAT;
        }

        @Override
        public String asText() {
            return text;
        }

        @Override
        public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeNumber(text);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WrittenNumber number && number.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
