package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import org.junit.jupiter.api.Test;

class OrganisationJsonTest {
    private static final Organisation CUMBRIA =
            OrganisationRegistry.ccgs().find(OrganisationCode.of("01H")).orElseThrow();

    @Test
    void json_ofOrganisation_hasItsFieldsInOrder() throws Exception {
        assertThat(TestJson.write(CUMBRIA))
                .isEqualTo("{\"code\":\"01H\",\"name\":\"NHS North Cumbria CCG\",\"open\":\"2013-04-01\","
                        + "\"close\":\"2022-06-30\",\"daysBasis\":\"STATED\",\"successor\":null,\"laterCodes\":[],"
                        + "\"formerNames\":[{\"name\":\"NHS Cumbria CCG\",\"from\":\"2013-04-01\",\"to\":\"2017-03-31\"}],"
                        + "\"onsCodes\":[{\"code\":\"E38000041\",\"from\":\"2013-04-01\",\"basis\":\"STATED\"},"
                        + "{\"code\":\"E38000215\",\"from\":\"2017-04-01\",\"basis\":\"STATED\"}]}");
    }

    @Test
    void json_ofEveryOrganisation_readsBackEqual() throws Exception {
        for (Organisation organisation : OrganisationRegistry.ccgs().all()) {
            assertThat(TestJson.roundTrip(organisation, Organisation.class)).isEqualTo(organisation);
        }
    }

    @Test
    void json_withUnknownField_isRefused() throws Exception {
        String json = TestJson.write(CUMBRIA).replace("\"successor\":null", "\"region\":\"North\"");

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read(json, Organisation.class))
                .withMessageContaining("region");
    }

    @Test
    void json_ofAlias_readsBackEqual() throws Exception {
        for (OrganisationAlias alias : OrganisationRegistry.ccgs().aliases()) {
            assertThat(TestJson.roundTrip(alias, OrganisationAlias.class)).isEqualTo(alias);
        }
    }

    @Test
    void toString_ofOrganisation_isShort() {
        assertThat(CUMBRIA).hasToString("01H NHS North Cumbria CCG (2013-04-01 to 2022-06-30)");
    }
}
