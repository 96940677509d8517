package io.github.fairshare.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {
    private static final String FULL = "{\"severity\":\"WARNING\",\"code\":\"MISPRINT_SUSPECTED\","
            + "\"message\":\"a digit is probably wrong\",\"first_line\":225,\"last_line\":226,"
            + "\"raw\":\"Barnsley\\t-226.8\\nnext\",\"attributes\":{\"row\":\"Barnsley\",\"column\":\"total\"},"
            + "\"before\":\"-226.8\",\"after\":\"-126.8\",\"evidence\":[\"the column sum\",\"the largest loss\"]}";

    @Test
    void json_ofFullDiagnostic_isOneLineWithTheNamesOfTheContractInOrder() throws Exception {
        assertThat(TestJson.write(full())).isEqualTo(FULL).doesNotContain("\n");
    }

    @Test
    void json_ofFullDiagnostic_readsBackEqual() throws Exception {
        assertThat(TestJson.read(FULL, Diagnostic.class)).isEqualTo(full());
    }

    @Test
    void json_ofDiagnosticWithoutDetails_stillHasAllFields() throws Exception {
        Diagnostic plain = plain().build();
        String json = TestJson.write(plain);

        assertThat(json)
                .isEqualTo("{\"severity\":\"ERROR\",\"code\":\"NOT_THIS_FORMAT\",\"message\":\"no table\","
                        + "\"first_line\":0,\"last_line\":0,\"raw\":\"\",\"attributes\":{},"
                        + "\"before\":null,\"after\":null,\"evidence\":[]}");
        assertThat(TestJson.read(json, Diagnostic.class)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"line\":3}",
                ",\"firstLine\":225}",
                ",\"severity\":\"WARNING\"}",
                ",\"raw\":\"again\"}",
                ",\"attributes\":{}}"
            })
    void json_withUnknownOrRepeatedField_isRefused(String ending) {
        String json = FULL.substring(0, FULL.length() - 1) + ending;

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(json, Diagnostic.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"severity\":\"WARNING\",",
                "\"code\":\"MISPRINT_SUSPECTED\",",
                "\"message\":\"a digit is probably wrong\",",
                "\"first_line\":225,",
                "\"last_line\":226,"
            })
    void json_withoutRequiredField_isRefused(String field) {
        String json = FULL.replace(field, "");

        assertThat(json).isNotEqualTo(FULL);
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(json, Diagnostic.class));
    }

    @Test
    void json_withUnknownCode_isRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(FULL.replace("MISPRINT_SUSPECTED", "TYPO"), Diagnostic.class))
                .withMessageContaining("TYPO");
    }

    @Test
    void toString_ofDiagnostic_isShort() {
        assertThat(full()).hasToString("WARNING MISPRINT_SUSPECTED line 225: a digit is probably wrong");
        assertThat(plain().build()).hasToString("ERROR NOT_THIS_FORMAT: no table");
    }

    @Test
    void codes_ofThePublishedList_allExist() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(Enum::name))
                .contains(
                        "NAME_JOINED",
                        "NAME_VARIANT",
                        "NAME_UNRESOLVED",
                        "CELLS_SPLIT",
                        "FLAG_GLUED",
                        "AGGREGATE_ROW",
                        "TOTAL_MATCHES",
                        "TOTAL_DIFFERS",
                        "COUNT_DIFFERS",
                        "SIGN_CONFLICT",
                        "MISPRINT_SUSPECTED",
                        "ORDER_BROKEN",
                        "DUPLICATE",
                        "OCR_SUSPECT",
                        "PHANTOM_REJECTED",
                        "NUMBER_UNREADABLE",
                        "RATING_UNKNOWN",
                        "MISSING_EXPECTED",
                        "NOT_THIS_FORMAT");
    }

    @Test
    void meanings_ofAllCodes_areGivenAndDiffer() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::meaning))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Diagnostic full() {
        return Diagnostic.builder()
                .severity(Severity.WARNING)
                .code(DiagnosticCode.MISPRINT_SUSPECTED)
                .message("a digit is probably wrong")
                .firstLine(225)
                .lastLine(226)
                .raw("Barnsley\t-226.8\nnext")
                .putAttribute("row", "Barnsley")
                .putAttribute("column", "total")
                .before("-226.8")
                .after("-126.8")
                .addEvidence("the column sum", "the largest loss")
                .build();
    }

    private static ImmutableDiagnostic.Builder plain() {
        return Diagnostic.builder()
                .severity(Severity.ERROR)
                .code(DiagnosticCode.NOT_THIS_FORMAT)
                .message("no table")
                .firstLine(0)
                .lastLine(0)
                .raw("");
    }
}
