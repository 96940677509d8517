package io.github.fairshare.core.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where rows of targets stand that are not one CCG's, on a day when Greater Manchester was ten. */
class PlacingTest {
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();
    private static final DtocTarget AGGREGATE = Documents.aggregate("GREATER MANCHESTER (AGGREGATION OF 10 CCGs)");
    private static final DtocTarget DARLINGTON = Documents.target("00C", "5", "4", "3");
    private static final DtocTarget CUMBRIA = Documents.target("01H", "5", "4", "3");
    // What 14L was made from in 2017, as the hubs of 2015 list it.
    private static final List<String> MANCHESTER_BEFORE = List.of("00W", "01M", "01N");

    @Test
    void find_aggregate_standsWhereAllMembersStand() {
        assertThat(placing(membersBefore()).find(AGGREGATE)).contains("North");
    }

    @Test
    void find_aggregateWithAMemberThatIsNotListed_isNotTold() {
        List<String> allButOne = membersBefore();
        assertThat(placing(allButOne.subList(1, allButOne.size())).find(AGGREGATE))
                .isEmpty();
    }

    @Test
    void find_total_standsNowhere() {
        DtocTarget total = DtocTarget.builder().kind(DtocTarget.Kind.TOTAL).build();
        assertThat(placing(List.of("00C")).find(total)).isEmpty();
    }

    @Test
    void byKey_rows_leavesOutWhatIsNotTold() {
        List<String> listed = new ArrayList<>(membersBefore());
        listed.add("00C");

        assertThat(placing(listed).byKey(List.of(DARLINGTON, CUMBRIA, AGGREGATE)))
                .containsOnlyKeys("00C", AGGREGATE.name().orElseThrow());
    }

    @Test
    void whyNotTold_groupThatIsNotListed_namesTheDocument() {
        assertThat(placing(List.of("00C")).whyNotTold(OrganisationCode.of("01H")))
                .isEqualTo("hub-footprints: not in the document");
    }

    private static List<String> membersBefore() {
        List<String> codes = new ArrayList<>(MANCHESTER_BEFORE);
        CCGS.membersOn("Greater Manchester", LocalDate.of(2017, 9, 1)).stream()
                .map(Organisation::code)
                .map(OrganisationCode::text)
                .filter(code -> !code.equals("14L"))
                .forEach(codes::add);
        return codes;
    }

    private static Placing placing(List<String> listed) {
        JoinSources sources = new JoinSources(
                Documents.targets(DARLINGTON, CUMBRIA, AGGREGATE),
                Documents.annual(),
                Documents.maternity(),
                Documents.hubs(listed.toArray(String[]::new)));
        return CcgJoin.of(sources, CCGS).placing(JoinColumn.REGION);
    }
}
