package io.github.fairshare.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.measure.Fraction;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonFieldTest {
    private static final JsonField ROOT = JsonField.read(
            "{\"limits\": [{\"percent\": \"5.2\"}, {\"percent\": 5.2, \"type\": \"UP\"}], \"note\": null}");

    private static final JsonField SECOND = ROOT.required("limits").elements().get(1);

    private enum Way {
        IN,
        OUT
    }

    private static void refused(JsonField field, Consumer<JsonField> reading, String path, String problem) {
        assertThatExceptionOfType(JsonTextException.class)
                .isThrownBy(() -> reading.accept(field))
                .satisfies(e -> assertThat(e.path()).isEqualTo(path))
                .satisfies(e -> assertThat(e.problem()).contains(problem));
    }

    @Test
    void fields_ofAList_knowTheirPlace() {
        List<JsonField> limits = ROOT.only("limits", "note").required("limits").elements();

        assertThat(limits).extracting(JsonField::path).containsExactly("limits[0]", "limits[1]");
        assertThat(limits.get(0).required("percent").decimal()).isEqualTo(Fraction.of("5.2"));
        assertThat(limits.get(0).find("type")).isEmpty();
        assertThat(limits.get(1).members()).extracting(JsonField::name).containsExactly("percent", "type");
    }

    @Test
    void find_nullIsGiven_isThereButNotGiven() {
        assertThat(ROOT.find("note")).isPresent();
        assertThat(ROOT.findGiven("note")).isEmpty();
        assertThat(ROOT.findGiven("limits")).isPresent();
    }

    @Test
    void reading_anotherValue_isRefusedWithItsPlace() {
        refused(ROOT, root -> root.only("limits"), "note", "is unknown; expected one of limits");
        refused(ROOT, root -> root.required("title"), "title", "missing");
        refused(ROOT, JsonField::elements, "", "a list in square brackets");
        refused(SECOND.required("percent"), JsonField::text, "limits[1].percent", "write it in quotes, \"5.2\"");
        refused(SECOND.required("type"), JsonField::decimal, "limits[1].type", "no decimal number");
        refused(SECOND.required("type"), type -> type.constant(Way.class), "limits[1].type", "expected one of IN, OUT");
    }

    @Test
    void checked_refusalWithoutAPlace_getsOne() {
        refused(
                SECOND,
                second -> second.checked(() -> {
                    throw new IllegalArgumentException("too small");
                }),
                "limits[1]",
                "too small");
        refused(SECOND, second -> second.checked(() -> second.required("colour")), "limits[1].colour", "missing");
    }
}
