package io.github.fairshare.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DtocTargetTest {
    private static final String JSON = "{\"kind\":\"CCG\",\"code\":\"00C\",\"name\":\"NHS DARLINGTON CCG\","
            + "\"plan\":\"6.14\",\"baseline\":\"3.66\",\"target\":\"3.66\",\"otherColumns\":{\"note\":\"x\"}}";

    @Test
    void builder_ofRow_keepsWhatWasGiven() {
        DtocTarget row = darlington();

        assertThat(row.kind()).isEqualTo(DtocTarget.Kind.CCG);
        assertThat(row.code()).contains(OrganisationCode.of("00C"));
        assertThat(row.plan()).contains(PrintedFigure.of("6.14"));
        assertThat(row.otherColumns()).containsEntry("note", "x");
        assertThat(row).isEqualTo(darlington()).hasSameHashCodeAs(darlington());
    }

    @Test
    void builder_withoutKind_isRefusedNamingIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DtocTarget.builder().build())
                .withMessageContaining("kind");
    }

    @Test
    void builder_withKindOnly_leavesAllElseEmpty() {
        DtocTarget row = DtocTarget.builder().kind(DtocTarget.Kind.TOTAL).build();

        assertThat(row.code()).isEmpty();
        assertThat(row.name()).isEmpty();
        assertThat(row.otherColumns()).isEmpty();
        assertThat(row.isComplete()).isFalse();
    }

    @Test
    void isComplete_oneFigureMissing_isFalse() {
        assertThat(darlington().isComplete()).isTrue();
        assertThat(copy().plan(Optional.empty()).build().isComplete()).isFalse();
        assertThat(copy().baseline(Optional.empty()).build().isComplete()).isFalse();
        assertThat(copy().target(Optional.empty()).build().isComplete()).isFalse();
    }

    @Test
    void toString_ofRow_isShort() {
        assertThat(darlington()).hasToString("00C NHS DARLINGTON CCG: plan 6.14, baseline 3.66, target 3.66");
        assertThat(DtocTarget.builder()
                        .kind(DtocTarget.Kind.TOTAL)
                        .target(PrintedFigure.of("2260"))
                        .build())
                .hasToString("TOTAL: plan unreadable, baseline unreadable, target 2260");
    }

    @Test
    void json_ofRow_hasItsFieldsInOrderAndReadsBackEqual() throws Exception {
        assertThat(TestJson.write(darlington())).isEqualTo(JSON);
        assertThat(TestJson.read(JSON, DtocTarget.class)).isEqualTo(darlington());
    }

    @Test
    void json_ofTotal_readsBackEqual() throws Exception {
        DtocTarget total = DtocTarget.builder()
                .kind(DtocTarget.Kind.TOTAL)
                .target(PrintedFigure.of("2260"))
                .build();

        assertThat(TestJson.roundTrip(total, DtocTarget.class)).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"complete\":true}", ",\"unit\":\"beds\"}", ",\"code\":\"00D\"}"})
    void json_withUnknownOrRepeatedField_isRefused(String ending) {
        String json = JSON.substring(0, JSON.length() - 1) + ending;

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(json, DtocTarget.class));
    }

    @Test
    void json_withFigureThatIsNone_isRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(JSON.replace("6.14", "6,14"), DtocTarget.class))
                .withMessageContaining("6,14");
    }

    private static DtocTarget darlington() {
        return copy().build();
    }

    private static ImmutableDtocTarget.Builder copy() {
        return DtocTarget.builder()
                .kind(DtocTarget.Kind.CCG)
                .code(OrganisationCode.of("00C"))
                .name("NHS DARLINGTON CCG")
                .plan(PrintedFigure.of("6.14"))
                .baseline(PrintedFigure.of("3.66"))
                .target(PrintedFigure.of("3.66"))
                .putOtherColumn("note", "x");
    }
}
