package io.github.fairshare.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HubModelsTest {
    private static final String FOOTPRINT = "{\"region\":\"South\",\"hub\":\"Wessex\",\"name\":\"NHS Dorset CCG\","
            + "\"code\":\"11J\",\"canonicalName\":\"NHS Dorset CCG\",\"otherColumns\":{}}";

    @Test
    void footprint_inJson_readsBackEqual() throws Exception {
        HubFootprint dorset = HubFootprint.builder()
                .region("South")
                .hub("Wessex")
                .name("NHS Dorset CCG")
                .code(OrganisationCode.of("11J"))
                .canonicalName("NHS Dorset CCG")
                .build();
        assertThat(TestJson.write(dorset)).isEqualTo(FOOTPRINT);
        assertThat(TestJson.read(FOOTPRINT, HubFootprint.class)).isEqualTo(dorset);
        assertThat(dorset).hasToString("Wessex: 11J NHS Dorset CCG");
    }

    @Test
    void footprint_withUnknownField_isRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(FOOTPRINT.replace("\"hub\"", "\"team\""), HubFootprint.class));
    }

    @Test
    void footprint_unresolved_saysSo() {
        assertThat(HubFootprint.builder().name("NHS South Leicester CCG").build())
                .hasToString("no hub: unresolved NHS South Leicester CCG");
    }

    @Test
    void otherModels_inJson_readBackEqual() throws Exception {
        CommissioningHub hub =
                CommissioningHub.builder().region("South").name("Wessex").build();
        ProgrammeOfCare programme = ProgrammeOfCare.builder()
                .name("Cancer")
                .formerName("Cancer and Blood")
                .build();
        PlannedAction action = PlannedAction.builder()
                .action("Peer review")
                .date("By end May 2015")
                .lastMonth(YearMonth.of(2015, 5))
                .build();
        assertThat(TestJson.roundTrip(hub, CommissioningHub.class)).isEqualTo(hub);
        assertThat(TestJson.roundTrip(programme, ProgrammeOfCare.class)).isEqualTo(programme);
        assertThat(TestJson.roundTrip(action, PlannedAction.class)).isEqualTo(action);
        assertThat(hub).hasToString("South: Wessex");
        assertThat(programme).hasToString("Cancer (previously Cancer and Blood)");
        assertThat(action).hasToString("By end May 2015: Peer review");
    }
}
