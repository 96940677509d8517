package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommissioningHubsParserTest {
    private static final String HEADING = "Region\tSpecialised commissioning hub\n";

    @Test
    void hub_wrappedBehindAWordThatJoins_isOneHub() {
        assertThat(read(HEADING + "North\tNorth East and\n\tCumbria\n\tNorth West\nSouth\tWessex\n"))
                .containsExactly("North/North East and Cumbria", "North/North West", "South/Wessex");
    }

    @Test
    void hub_wrappedBeforeAWordThatJoins_isOneHub() {
        assertThat(read(HEADING + "North\tYorkshire\n\tand the\n\tHumber\nSouth\tWessex\n"))
                .containsExactly("North/Yorkshire and the Humber", "South/Wessex");
    }

    @Test
    void hub_wrapped_isAccountedForOnBothLines() {
        Parsed<CommissioningHub> parsed = parse(HEADING + "North\tNorth East and\n\n\tCumbria\n\tNorth West\n");
        assertThat(parsed.entries().get(0).provenance().raw()).isEqualTo("North\tNorth East and\n\n\tCumbria");
        assertThat(parsed.ledger().of(2)).isEqualTo(Disposition.RECORD);
        assertThat(parsed.ledger().of(4)).isEqualTo(Disposition.CONTINUATION);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_JOINED)).hasSize(1);
    }

    @Test
    void hub_besideARegionOfItsOwn_isNoRestOfTheOneAbove() {
        assertThat(read(HEADING + "North\tNorth East and\nSouth\tCumbria\n"))
                .containsExactly("North/North East and", "South/Cumbria");
    }

    @Test
    void hub_wrappedAndKnown_isExact() {
        assertThat(statuses(HEADING + "North\tNorth East and\n\tCumbria\n\tNorth West\n"))
                .containsExactly(Status.EXACT, Status.EXACT);
    }

    @Test
    void hub_wrappedAndUnknown_isRepairedAndSaysOfWhat() {
        Parsed<CommissioningHub> parsed = parse(HEADING + "North\tPennines and\n\tDales\n\tNorth West\n");
        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.REPAIRED, Status.EXACT);
        assertThat(parsed.entries().get(0).repairs())
                .extracting(Repair::before)
                .containsExactly("Pennines and / Dales");
    }

    @Test
    void hub_putTogetherWithAHubThatIsKnownByItself_isUnresolved() {
        Parsed<CommissioningHub> parsed = parse(HEADING + "North\tNorth East and\n\tEast of England\n\tWessex\n");
        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.UNRESOLVED, Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.LABEL_UNKNOWN))
                .extracting(Diagnostic::message)
                .singleElement(STRING)
                .contains("'East of England' is a hub by itself");
    }

    @Test
    void hub_besideACellWithoutAColumn_isUnresolvedAndTheCellIsTold() {
        Parsed<CommissioningHub> parsed =
                parse(HEADING + "North\tNorth West\n\tEast of England\tNHS Northumberland CCG\n\tWessex\n");
        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.LABEL_UNKNOWN))
                .extracting(Diagnostic::message)
                .singleElement(STRING)
                .contains("'NHS Northumberland CCG' stands beside the hub 'East of England'");
    }

    private static List<Status> statuses(String text) {
        return parse(text).entries().stream().map(Entry::status).toList();
    }

    private static List<String> read(String text) {
        return parse(text).values().stream()
                .map(hub -> hub.region().orElse("-") + "/" + hub.name())
                .toList();
    }

    private static Parsed<CommissioningHub> parse(String text) {
        return CommissioningHubsParser.standard().parse(SourceText.of(text));
    }
}
