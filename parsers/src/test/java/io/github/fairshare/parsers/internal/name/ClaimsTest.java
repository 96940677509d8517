package io.github.fairshare.parsers.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final OrganisationCode DARLINGTON = OrganisationCode.of("00C");
    private static final OrganisationCode DURHAM = OrganisationCode.of("00D");

    @Test
    void organisation_thatNoRowMeans_isFreeUntilOneDoes() {
        Claims claims = Claims.on(OrganisationRegistry.ccgs(), Optional.of(LocalDate.of(2017, 9, 1)));
        int open = claims.free().size();
        assertThat(claims.isFree(DARLINGTON)).isTrue();
        claims.add(DARLINGTON, 4);
        assertThat(claims.isFree(DARLINGTON)).isFalse();
        assertThat(claims.isFree(DURHAM)).isTrue();
        assertThat(claims.free()).hasSize(open - 1).doesNotContain(DARLINGTON);
    }

    @Test
    void organisation_ofSeveralRows_isOfNone() {
        Claims claims = Claims.of(List.of());
        assertThat(claims.isOfOne(DARLINGTON)).isFalse();
        claims.add(DARLINGTON, 4);
        claims.add(DARLINGTON, 4);
        assertThat(claims.isOfOne(DARLINGTON)).isTrue();
        claims.add(DARLINGTON, 5);
        assertThat(claims.isOfOne(DARLINGTON)).isFalse();
    }

    @Test
    void organisation_thatIsNotOfTheDay_isNeverFree() {
        assertThat(Claims.of(List.of()).isFree(DARLINGTON)).isFalse();
    }
}
