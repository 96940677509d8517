package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.figure.LabelAndFigures;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.TabbedLines;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a text in each of the ways in which its cells may be kept apart: as its lines are, by their places, and by known
 * labels and names.
 *
 * @param text opens it with what is known of its rows
 * @param registry the CCGs
 * @param given its day, where that is given; else the one that it prints counts
 */
public record HubWays(Function<RowForm, OpenDocument> text, OrganisationRegistry registry, Optional<AsOf> given) {
    /**
     * Reads it.
     *
     * @return one record per member
     */
    public Parsed<HubFootprint> read() {
        OpenDocument plain =
                text.apply(new RowForm(TabbedLines::joined, LabelAndFigures::firstFigure, NamesOfAllTimes::fit));
        Optional<HubWay> inLines = way(plain);
        List<HubWay> ways = inLines.filter(HubWay::isComplete).isPresent()
                ? inLines.stream().toList()
                : Stream.concat(inLines.stream(), others()).toList();
        return ways.isEmpty() ? plain.refuse(HubColumns.EXPECTED) : closed(HubWay.best(ways));
    }

    private Stream<HubWay> others() {
        List<SourceLine> lines = text.apply(RowForm.of(TabbedLines::joined)).lines();
        HubLabels labels = HubLabels.of(HubListing.find(lines).corrected());
        return Stream.concat(
                PlacedHubs.tabbed(lines).flatMap(this::formed).stream(),
                FlowedHubs.tabbed(lines, labels, start -> names(lines, start))
                        .flatMap(this::formed)
                        .map(HubWay::flowed)
                        .stream());
    }

    private Optional<HubWay> formed(List<SourceLine> lines) {
        return way(text.apply(RowForm.of(printed -> lines)));
    }

    private Optional<HubWay> way(OpenDocument document) {
        return HubReader.way(document, registry, given);
    }

    private Predicate<String> names(List<SourceLine> lines, int start) {
        Optional<AsOf> asOf = given.or(() -> DocumentDate.find(lines, List.of(), start));
        NamesOnDay known = new NamesOnDay(NameResolver.of(registry), asOf.map(AsOf::day));
        return name -> known.resolve(name) instanceof Resolved;
    }

    private Parsed<HubFootprint> closed(HubWay best) {
        Reconciliation reconciliation =
                new HubReconciliation(registry, best.asOf(), best.listing(), best.document()).run(best.entries());
        return best.document()
                .close(
                        "Footprints of specialised commissioning hubs",
                        "NHS England",
                        best.asOf(),
                        best.entries(),
                        reconciliation);
    }
}
