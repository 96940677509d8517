package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.AlphabeticalPlaces;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.rating.LostCells.PageHeads;
import io.github.fairshare.parsers.internal.text.BlocksBeside;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the ratings of one subject from a text, whether they stand in a table or in lists. */
public final class RatingReader {
    private final OrganisationRegistry registry;
    private final OpenDocument document;
    private final BlocksBeside blocks;
    private final RatingTables tables;
    private final Optional<PlacedRatings> placed;

    /**
     * A reader of one document.
     *
     * @param registry the organisations
     * @param document the document
     * @param subject what the ratings are to be about
     */
    public RatingReader(OrganisationRegistry registry, OpenDocument document, RatingSubject subject) {
        this.registry = registry;
        this.document = document;
        this.blocks = BlocksBeside.of(document.lines());
        this.tables = RatingTables.find(blocks.lines(), subject);
        this.placed = PlacedRatings.of(
                blocks.lines(),
                tables,
                new NamesOfList(new OrganisationLookup(registry, Optional.empty(), document.log())));
    }

    /**
     * What was read.
     *
     * @param asOf the document's day and how it is known
     * @param entries the ratings, in the order of the document
     * @param reconciliation the outcomes of the checks
     */
    public record Reading(Optional<AsOf> asOf, List<Entry<RatingRecord>> entries, Reconciliation reconciliation) {
        /** Copies the list. */
        public Reading {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The day of a document about ratings.
     *
     * @param lines all lines
     * @param subject what the ratings are to be about
     * @param given the day that the caller gives
     * @return empty where neither the caller nor the document gives one
     */
    public static Optional<AsOf> findDay(List<SourceLine> lines, RatingSubject subject, Optional<LocalDate> given) {
        return given.map(AsOf::given).or(() -> RatingTables.find(lines, subject).findDay());
    }

    /**
     * Whether a heading, or a title about ratings, is about the subject.
     *
     * @return false where only the rows could tell
     */
    public boolean isNamed() {
        return tables.isNamed() || placed.isPresent();
    }

    /**
     * Reads the document, and says in its log and its account what there is to say.
     *
     * @param given the day that the caller gives
     * @return empty where there are no such ratings
     */
    public Optional<Reading> read(Optional<LocalDate> given) {
        Optional<AsOf> asOf = given.map(AsOf::given)
                .or(tables::findDay)
                .or(() -> placed.flatMap(table -> tables.below(table.heading()).findDay()));
        OrganisationLookup lookup = new OrganisationLookup(registry, asOf.map(AsOf::day), document.log());
        NamesOfList names = new NamesOfList(lookup);
        Way way = way(lookup, names, asOf.map(AsOf::day));
        RatingScan.Result scan = way.scan();
        List<RatingRow> joined = overBlocks(RatingsAbove.parted(way.rows(), names, document));
        MisreadHeadings headings = MisreadHeadings.of(scan.parts(), joined, names);
        List<RatingRow> single = new SplitRows(names, document.log()).of(headings.proven());
        RatingRows rows = RatingRows.of(single, names, tables.subject());
        if (!rows.hasRating()) {
            return Optional.empty();
        }
        document.reportDate(asOf);
        List<RatingDraft> understood = RatingDrafts.withoutDoubted(
                RatingDrafts.ofOneScale(
                        new RatingDrafts(registry, asOf, lookup, document).of(rows.records()), tables.subject()),
                way.headings(),
                document.log());
        List<RatingDraft> concluded = headings.concluded(understood);
        SortedMap<Integer, GluedRatings> heads = GluedRatings.heads(rows.records(), way.headings());
        List<RatingDraft> restored = asOf.map(day -> new AlphabeticalPlaces(registry, day.day()))
                .map(places -> new LostCells(concluded, places, new PageHeads(heads, lookup, places)).restore())
                .orElseGet(() -> withoutBlanks(concluded));
        RatingEntries output = new RatingEntries(document, asOf);
        List<Entry<RatingRecord>> entries = output.of(restored, rows.strays());
        document.mark(scan.headers(), Disposition.HEADER);
        scan.headers().forEach(line -> document.mark(blocks.restOf(line), Disposition.HEADER));
        headings.report(document);
        reportEchoes(heads);
        Stream.concat(rows.strays().stream().map(RatingRow::first), scan.asides().stream())
                .forEach(output::accountForStray);
        Reconciliation reconciliation =
                new RatingReconciliation(registry, asOf, document).run(entries, headings.lists());
        return Optional.of(new Reading(asOf, entries, reconciliation));
    }

    /**
     * One way to read the text.
     *
     * @param headings of its tables
     * @param scan what its lines say
     * @param rows put together
     */
    private record Way(List<RatingHeading> headings, RatingScan.Result scan, List<RatingRow> rows) {}

    /** The cells by their places, where these explain more rows than separators and words do. */
    private Way way(OrganisationLookup lookup, NamesOfList names, Optional<LocalDate> day) {
        RatingScan.Result scan = MarkedColumns.read(blocks.lines(), tables, names, document.log())
                .orElseGet(() -> scanned(lookup, day));
        List<RatingRow> rows = isOneCellALine(scan)
                ? ColumnsApart.join(scan.cells(), names, tables.columns(), document.log())
                : WrappedRows.join(scan.cells(), names);
        Way usual = new Way(tables.headings(), scan, rows);
        Way best =
                placed.map(table -> better(usual, byPlace(table, names), names)).orElse(usual);
        return isAll(best, names)
                ? best
                : better(best, byCodes(CodedRatings.read(blocks.lines(), tables, names, registry), scan), names);
    }

    /** Whether nothing of a rating is left beside whole rows. */
    private boolean isAll(Way way, NamesOfList names) {
        Set<Integer> taken = lines(way.rows());
        return explained(way, names) == 2 * way.rows().size()
                && blocks.lines().stream()
                        .noneMatch(line -> !taken.contains(line.number()) && RatingWords.isWordIn(line.text()));
    }

    private static Set<Integer> lines(List<RatingRow> rows) {
        return rows.stream()
                .flatMap(row -> row.parts().stream())
                .map(part -> part.line().number())
                .collect(Collectors.toSet());
    }

    private Way byCodes(List<RatingRow> rows, RatingScan.Result scan) {
        Set<Integer> taken = lines(rows);
        List<SourceLine> headers = scan.headers().stream()
                .filter(line -> !taken.contains(line.number()))
                .toList();
        return new Way(tables.headings(), new RatingScan.Result(List.of(), List.of(), headers, List.of()), rows);
    }

    private static Way byPlace(PlacedRatings placed, NamesOfList names) {
        RatingScan.Result cells = placed.read(new RatingLineReader(names));
        return new Way(List.of(placed.heading()), cells, WrappedRows.join(cells.cells(), names));
    }

    private Way better(Way way, Way other, NamesOfList names) {
        return explained(other, names) > explained(way, names)
                ? undisputed(other, way, names)
                : undisputed(way, other, names);
    }

    /** One way, without the ratings of rows that another reads otherwise. */
    private Way undisputed(Way way, Way other, NamesOfList names) {
        Map<Integer, RatingLabel> others = new HashMap<>();
        other.rows().stream()
                .filter(row -> names.isName(row.name()))
                .forEach(row -> RatingWords.find(row.rating())
                        .ifPresent(label -> others.put(row.line().number(), label)));
        List<RatingRow> rows = way.rows().stream()
                .map(row -> RatingWords.find(row.rating())
                        .filter(label ->
                                !others.getOrDefault(row.line().number(), label).equals(label))
                        .map(label ->
                                disputed(row, others.getOrDefault(row.line().number(), label)))
                        .orElse(row))
                .toList();
        return new Way(way.headings(), way.scan(), rows);
    }

    private RatingRow disputed(RatingRow row, RatingLabel other) {
        document.log()
                .add(
                        row.line(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "by its words the row is rated otherwise than by the places of its cells: '" + row.rating()
                                + "', or '" + other.printed() + "'");
        return row.unrated();
    }

    /** How much is told of the groups of rows with a rating: a code alone is half of it, because its name may stand elsewhere. */
    private static int explained(Way way, NamesOfList names) {
        return way.rows().stream()
                .filter(row -> RatingWords.find(row.rating()).isPresent())
                .mapToInt(row -> names.isName(row.name())
                                || (names.isCode(row.code()) && !row.name().isEmpty())
                        ? 2
                        : names.isCode(row.code()) ? 1 : 0)
                .sum();
    }

    /**
     * A heading of names and ratings alone whose cells have changed places has no rating where it says so: then rows tell by
     * themselves.
     */
    private RatingScan.Result scanned(OrganisationLookup lookup, Optional<LocalDate> day) {
        RatingScan.Result below = scanned(tables.headings(), lookup, day);
        if (tables.headings().isEmpty()
                || hasRating(below)
                || !tables.headings().stream().allMatch(RatingReader::hasNoOthers)) {
            return below;
        }
        RatingScan.Result alone = scanned(List.of(), lookup, day);
        return hasRating(alone) ? alone : below;
    }

    private static boolean hasRating(RatingScan.Result scan) {
        return scan.cells().stream()
                .anyMatch(cell -> RatingWords.find(cell.rating()).isPresent());
    }

    private static boolean hasNoOthers(RatingHeading heading) {
        long known =
                1 + heading.name().stream().count() + heading.code().stream().count();
        return heading.cells().size() <= known;
    }

    private RatingScan.Result scanned(
            List<RatingHeading> headings, OrganisationLookup lookup, Optional<LocalDate> day) {
        return new RatingScan(blocks.lines(), tables, headings, lookup, day).run();
    }

    /** The same rows, with the lines on which they go on in further blocks of the table. */
    private List<RatingRow> overBlocks(List<RatingRow> joined) {
        return joined.stream()
                .map(row -> blocks.restOf(row.line()).stream()
                        .map(row.first()::goingOn)
                        .reduce(row, RatingRow::with, (one, other) -> one))
                .toList();
    }

    private boolean isOneCellALine(RatingScan.Result scan) {
        return tables.isCellPerLine()
                && scan.cells().stream().allMatch(cell -> cell.origin() == RatingCells.Origin.WORDS);
    }

    /** Without a day nothing tells which rows have lost their cells. */
    private static List<RatingDraft> withoutBlanks(List<RatingDraft> drafts) {
        return drafts.stream().filter(draft -> !draft.isBlank()).toList();
    }

    private void reportEchoes(SortedMap<Integer, GluedRatings> heads) {
        heads.forEach((number, head) -> {
            SourceLine line = document.lines().get(number - 1);
            document.log()
                    .add(DiagnosticLog.at(
                                    line,
                                    Severity.INFO,
                                    DiagnosticCode.PHANTOM_REJECTED,
                                    "a cell repeats other rows of the page; no record was taken from it, and only its"
                                            + " first name and rating are looked at as evidence")
                            .putAttribute("head", head.name())
                            .putAttribute("rating", head.rating().printed()));
        });
    }
}
