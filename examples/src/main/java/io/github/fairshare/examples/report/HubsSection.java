package io.github.fairshare.examples.report;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.examples.kind.HubFootprintsKind;
import io.github.fairshare.examples.table.Column;
import io.github.fairshare.examples.table.DataTable;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The hubs for specialised commissioning of March 2015, their footprints, programmes and plans. */
final class HubsSection implements ReportSection {
    private static final Sources SOURCE = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;

    @Override
    public Section make() {
        Reading<HubFootprint> reading = Reading.of(SOURCE, new HubFootprintsKind());
        HubFootprintsParser parser = HubFootprintsParser.standard();
        List<CommissioningHub> hubs =
                parser.hubs().parse(SOURCE.text(), SOURCE.options()).values();
        List<ProgrammeOfCare> programmes =
                parser.programmes().parse(SOURCE.text(), SOURCE.options()).values();
        List<PlannedAction> actions =
                parser.actions().parse(SOURCE.text(), SOURCE.options()).values();
        HubSizes sizes = new HubSizes(hubs, reading.parsed().values());
        return reading.section(
                reading.summary(HubsSection::label),
                List.of(
                        expected(reading.parsed(), hubs, programmes, actions),
                        sizes.table(),
                        sizes.london(),
                        phantoms(reading.parsed()),
                        new Block.Items(
                                "programmes",
                                "National Programmes of Care",
                                programmes.stream().map(ProgrammeOfCare::describe).toList()),
                        actionTable(actions)),
                Map.of());
    }

    private static Block expected(
            Parsed<HubFootprint> parsed,
            List<CommissioningHub> hubs,
            List<ProgrammeOfCare> programmes,
            List<PlannedAction> actions) {
        List<HubFootprint> outsideLondon = parsed.values().stream()
                .filter(row -> !row.hub().equals(Optional.of(HubSizes.LONDON)))
                .toList();
        return new Expected()
                .add("hubs in the list", 10, hubs.size())
                .add(
                        "regions in the list",
                        4,
                        hubs.stream().map(CommissioningHub::region).distinct().count())
                .add(
                        "members outside London",
                        175,
                        outsideLondon.stream()
                                .filter(row -> row.code().isPresent())
                                .count())
                .add("entries that cannot be told", 1, parsed.count(Status.UNRESOLVED))
                .add("national Programmes of Care", 6, programmes.size())
                .add("planned actions", 5, actions.size())
                .block();
    }

    private static Block phantoms(Parsed<HubFootprint> parsed) {
        List<String> names = parsed.diagnostics(DiagnosticCode.PHANTOM_REJECTED).stream()
                .flatMap(found -> Stream.of(
                        found.attributes().getOrDefault("phantoms", "").split("; ")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Block.Items("phantoms", "Names that no group of the day bears, rejected", names);
    }

    private static Block actionTable(List<PlannedAction> actions) {
        return new Block.Table(
                "actions",
                "Planned actions and dates",
                new DataTable(
                        List.of(
                                Column.text("date", "Date as printed"),
                                Column.text("first_month", "From"),
                                Column.text("last_month", "To"),
                                Column.text("action", "Action")),
                        actions.stream()
                                .map(action -> List.of(
                                        action.date().orElse(""),
                                        action.firstMonth()
                                                .map(Object::toString)
                                                .orElse(""),
                                        action.lastMonth()
                                                .map(Object::toString)
                                                .orElse(""),
                                        action.action()))
                                .toList()));
    }

    private static String label(HubFootprint row) {
        return row.code().map(OrganisationCode::text).orElse(row.name());
    }
}
