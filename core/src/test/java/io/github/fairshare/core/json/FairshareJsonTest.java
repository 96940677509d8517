package io.github.fairshare.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.core.source.Citation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairshareJsonTest {
    private static final ObjectMapper MAPPER = FairshareJson.mapper();

    @Test
    void mapper_days_areWrittenAsText() throws Exception {
        assertThat(MAPPER.writeValueAsString(LocalDate.of(2017, 9, 1))).isEqualTo("\"2017-09-01\"");
        assertThat(MAPPER.readValue("\"2017-09-01\"", LocalDate.class)).isEqualTo(LocalDate.of(2017, 9, 1));
    }

    @Test
    void mapper_record_isReadByFieldName() throws Exception {
        String json = "{\"basis\":\"STATED\",\"locator\":\"para 14\",\"document\":\"pex15\"}";

        assertThat(MAPPER.readValue(json, Citation.class)).isEqualTo(new Citation("pex15", "para 14", Basis.STATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"document\":\"pex15\",\"locator\":\"\",\"basis\":\"STATED\",\"page\":\"3\"}",
                "{\"document\":\"pex15\",\"document\":\"pex16\",\"locator\":\"\",\"basis\":\"STATED\"}",
                "{\"document\":\"pex15\",\"locator\":null,\"basis\":\"STATED\"}",
                "{\"document\":\"pex15\",\"locator\":\"\",\"basis\":\"GUESSED\"}",
                "{\"document\":\" \",\"locator\":\"\",\"basis\":\"STATED\"}",
                "{\"document\":\"pex15\",\"locator\":\"\",\"basis\":\"STATED\"} {}",
                "{\"document\":\"pex15\""
            })
    void mapper_jsonThatIsNotExactlyTheRecord_isRefused(String json) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Citation.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"1e9\"", "\"\"", "\"5,46\"", "\"5.46%\"", "5.46", "5", "true", "1E+1000000000", "[]", "{}"})
    void mapper_textThatIsNoPercent_isRefused(String json) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Percent.class));
    }

    @Test
    void mapper_changedByOneCaller_staysTheSameForOthers() {
        FairshareJson.mapper().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> FairshareJson.mapper().readValue("\"5.46\" 1", Percent.class));
    }
}
