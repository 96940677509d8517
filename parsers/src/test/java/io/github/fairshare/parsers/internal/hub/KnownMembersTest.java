package io.github.fairshare.parsers.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownMembersTest {
    private static final List<HubFootprint> PRINTED = HubFootprintsParser.standard()
            .parse(
                    Sources.SPECIALISED_COMMISSIONING_HUBS_2015.text(),
                    Sources.SPECIALISED_COMMISSIONING_HUBS_2015.options())
            .values();

    @Test
    void hubOf_everyMemberThatAppendix2Prints_isThePrintedHub() {
        assertThat(PRINTED)
                .filteredOn(member -> member.code().isPresent())
                .hasSize(201)
                .allSatisfy(member -> assertThat(
                                KnownMembers.hubOf(member.code().orElseThrow().text()))
                        .isEqualTo(member.hub()));
    }

    @Test
    void hubOf_groupThatAppendix2DoesNotPrint_isEmpty() {
        assertThat(OrganisationRegistry.ccgs().all())
                .extracting(group -> group.code().text())
                .filteredOn(code -> PRINTED.stream()
                        .noneMatch(member -> member.code()
                                .filter(printed -> printed.text().equals(code))
                                .isPresent()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(KnownMembers.hubOf(code)).isEmpty());
    }
}
