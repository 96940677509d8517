package io.github.fairshare.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Provenance PLACE = new Provenance("dtoc-targets-2017-09", 4, 5, "a\nb");
    private static final Repair REPAIR = Repair.of("code-from-name", "O0C", "00C", "no code holds the letter O there");

    @Test
    void exact_ofValue_hasNoRepairAndItsFirstLine() {
        Entry<String> entry = Entry.exact("Darlington", PLACE);

        assertThat(entry.status()).isEqualTo(Status.EXACT);
        assertThat(entry.repairs()).isEmpty();
        assertThat(entry.line()).isEqualTo(4);
        assertThat(entry).hasToString("dtoc-targets-2017-09:4-5 EXACT Darlington");
    }

    @Test
    void entry_exactWithRepair_isRefusedNamingThePlaceAndTheRepair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry<>("x", PLACE, Status.EXACT, List.of(REPAIR)))
                .withMessageContaining("dtoc-targets-2017-09:4-5")
                .withMessageContaining("code-from-name");
    }

    @Test
    void entry_repairedWithoutRepair_isRefusedNamingThePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry<>("x", PLACE, Status.REPAIRED, List.of()))
                .withMessageContaining("dtoc-targets-2017-09:4-5")
                .withMessageContaining("repair");
    }

    @Test
    void entry_unresolved_mayHaveRepairsOrNone() {
        assertThat(new Entry<>("x", PLACE, Status.UNRESOLVED, List.of()).repairs())
                .isEmpty();
        assertThat(new Entry<>("x", PLACE, Status.UNRESOLVED, List.of(REPAIR)).repairs())
                .containsExactly(REPAIR);
    }

    @Test
    void entry_listChangedAfterwards_keepsItsRepairs() {
        List<Repair> repairs = new ArrayList<>(List.of(REPAIR));
        Entry<String> entry = new Entry<>("x", PLACE, Status.REPAIRED, repairs);
        repairs.clear();

        assertThat(entry.repairs()).containsExactly(REPAIR);
    }

    @Test
    void repair_withoutEvidence_isRefusedNamingTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repair("code-from-name", "O0C", "00C", List.of(), List.of("10C")))
                .withMessageContaining("code-from-name")
                .withMessageContaining("evidence");
    }

    @Test
    void repair_toString_saysWhatIsReadAsWhat() {
        assertThat(REPAIR).hasToString("code-from-name: 'O0C' read as '00C'");
        assertThat(REPAIR.alternatives()).isEmpty();
    }

    @Test
    void isAtLeast_ofSeverities_followsTheirOrder() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    }
}
