package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
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
import java.util.regex.Pattern;
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
    /** Of so many names that were borne at another time only, one may be misprinted. */
    private static final int FEW_OLDER = 3;

    private static final Pattern CODED = Pattern.compile("^.*\\b[0-9]{2}[A-Z] ");

    /** As of when names are looked up. */
    private enum Time {
        /** The day that is given or printed. */
        PRINTED,
        /** No day: that which is printed is not that of the names. */
        ANY
    }

    /**
     * Reads it.
     *
     * @return one record per member
     */
    public Parsed<HubFootprint> read() {
        OpenDocument plain = plain();
        List<HubWay> printed = ways(plain, Time.PRINTED);
        List<HubWay> ways =
                given.isEmpty() && printed.stream().anyMatch(this::isOlder) ? ways(plain(), Time.ANY) : printed;
        return ways.isEmpty() ? plain.refuse(HubColumns.EXPECTED) : closed(HubWay.best(ways));
    }

    private OpenDocument plain() {
        return text.apply(new RowForm(TabbedLines::joined, LabelAndFigures::firstFigure, NamesOfAllTimes::fit));
    }

    private List<HubWay> ways(OpenDocument plain, Time time) {
        Optional<HubWay> inLines = way(plain, time);
        return inLines.filter(HubWay::isComplete).isPresent()
                ? inLines.stream().toList()
                : Stream.concat(inLines.stream(), others(time)).toList();
    }

    /** Whether several names were borne at another time than on the day that is printed, as that of a reprint is. */
    private boolean isOlder(HubWay way) {
        NamesOnDay known = new NamesOnDay(NameResolver.of(registry), way.asOf().map(AsOf::day));
        return way.asOf().isPresent()
                && way.entries().stream()
                                .filter(entry -> entry.value().code().isEmpty())
                                .map(entry ->
                                        CODED.matcher(entry.value().name()).replaceFirst(""))
                                .filter(name -> known.resolve(name) instanceof Unresolved unresolved
                                        && unresolved.reason() == Reason.NOT_OPEN)
                                .distinct()
                                .count()
                        >= FEW_OLDER;
    }

    private Stream<HubWay> others(Time time) {
        List<SourceLine> lines = text.apply(RowForm.of(TabbedLines::joined)).lines();
        HubLabels labels = HubLabels.of(HubListing.find(lines).corrected());
        return Stream.concat(
                PlacedHubs.tabbed(lines).flatMap(tabbed -> formed(tabbed, time)).stream(),
                FlowedHubs.tabbed(lines, labels, start -> names(day(lines, start, time)))
                        .flatMap(tabbed -> formed(tabbed, time))
                        .map(HubWay::flowed)
                        .stream());
    }

    private Optional<HubWay> formed(List<SourceLine> lines, Time time) {
        return way(text.apply(RowForm.of(printed -> lines)), time);
    }

    private Optional<HubWay> way(OpenDocument document, Time time) {
        return HubReader.way(document, registry, start -> {
            Optional<AsOf> asOf = day(document.lines(), start, time);
            if (time == Time.PRINTED) {
                document.reportDate(asOf);
            } else {
                document.log()
                        .add(DiagnosticLog.of(
                                Severity.WARNING,
                                DiagnosticCode.DATE_UNKNOWN,
                                "several names were not borne on the day that is printed above the table, so that it is"
                                        + " not theirs, and they were looked up over all dates; give the day if it is"
                                        + " known"));
            }
            return asOf;
        });
    }

    private Optional<AsOf> day(List<SourceLine> lines, int start, Time time) {
        return time == Time.ANY ? Optional.empty() : given.or(() -> DocumentDate.find(lines, List.of(), start));
    }

    private Predicate<String> names(Optional<AsOf> asOf) {
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
