package io.github.fairshare.examples.report;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.parsers.CommissioningHubsParser;
import io.github.fairshare.parsers.PlannedActionsParser;
import io.github.fairshare.parsers.ProgrammesOfCareParser;
import io.github.fairshare.parsers.Sources;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The hubs for specialised commissioning of March 2015, their footprints, programmes and plans. */
final class HubsSection implements ReportSection {
    private static final Sources SOURCE = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;

    @Override
    public Section make() {
        Reading<HubFootprint> reading = Reading.of(SOURCE, SourceKinds.HUB_FOOTPRINTS);
        List<CommissioningHub> hubs = CommissioningHubsParser.standard()
                .parse(SOURCE.text(), SOURCE.options())
                .values();
        List<ProgrammeOfCare> programmes = ProgrammesOfCareParser.standard()
                .parse(SOURCE.text(), SOURCE.options())
                .values();
        List<PlannedAction> actions = PlannedActionsParser.standard()
                .parse(SOURCE.text(), SOURCE.options())
                .values();
        HubSizes sizes = new HubSizes(hubs, reading.parsed().values());
        return reading.section(
                reading.summary("member", HubsSection::label),
                List.of(
                        expected(reading.parsed(), hubs, programmes, actions),
                        sizes.table(),
                        sizes.london(),
                        phantoms(reading.parsed()),
                        new Block.Items(
                                "programmes",
                                "National Programmes of Care",
                                programmes.stream()
                                        .map(ProgrammeOfCare::describe)
                                        .toList()),
                        new Block.Items(
                                "actions",
                                "Planned actions and dates",
                                actions.stream().map(PlannedAction::describe).toList())),
                tables(hubs, programmes, actions));
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

    private static Map<String, DataTable> tables(
            List<CommissioningHub> hubs, List<ProgrammeOfCare> programmes, List<PlannedAction> actions) {
        Map<String, DataTable> tables = new LinkedHashMap<>();
        tables.put(
                "commissioning-hubs",
                table(
                        List.of("region", "hub"),
                        hubs,
                        hub -> List.of(hub.region().orElse(""), hub.name())));
        tables.put(
                "programmes-of-care",
                table(
                        List.of("name", "scope", "former_name"),
                        programmes,
                        programme -> List.of(
                                programme.name(),
                                programme.scope().orElse(""),
                                programme.formerName().orElse(""))));
        tables.put(
                "planned-actions",
                table(
                        List.of("action", "date", "first_month", "last_month"),
                        actions,
                        action -> List.of(
                                action.action(),
                                action.date().orElse(""),
                                text(action.firstMonth()),
                                text(action.lastMonth()))));
        return tables;
    }

    private static <T> DataTable table(List<String> columns, List<T> rows, Function<T, List<String>> cells) {
        return new DataTable(
                columns.stream().map(Column::named).toList(),
                rows.stream().map(cells).toList());
    }

    private static String text(Optional<YearMonth> month) {
        return month.map(YearMonth::toString).orElse("");
    }

    private static String label(HubFootprint row) {
        return row.code().map(OrganisationCode::text).orElse(row.name());
    }
}
