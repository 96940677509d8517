package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.FoundTable;
import io.github.fairshare.parsers.internal.table.LeftOverFigures;
import io.github.fairshare.parsers.internal.table.Reading;
import io.github.fairshare.parsers.internal.table.Reading.Way;
import io.github.fairshare.parsers.internal.table.ReadingChoice;
import io.github.fairshare.parsers.internal.table.TableFinder;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of allocations in a text. Its rows may stand one on each line, with one cell on each line, or several on one
 * line.
 *
 * @param heading its first heading
 * @param repeated lines further down that repeat it
 * @param rows the rows
 * @param strays lines between the first and the last row that are no row
 */
public record AllocationTable(
        AllocationHeading heading, List<SourceLine> repeated, List<AllocationRow> rows, List<SourceLine> strays) {

    /** A sentence can name the columns too; of so many that do, none with rows below is a heading. */
    private static final int MOST_HEADINGS = 20;

    private static final String BELOW_CODE =
            "the row has no code, and the one above it is left without figures or without its name, so that this may be the end"
                    + " of that";
    private static final String BARE =
            "the row has a code and no name, where others have one, so that its figures may be those of another";

    /**
     * Looks for a heading with rows below it.
     *
     * @param lines all lines
     * @return empty where there is none
     */
    public static Optional<AllocationTable> find(List<SourceLine> lines) {
        // Millions of lines of another document are not cut into cells.
        if (!AllocationColumns.WORDS.areIn(lines)) {
            return Optional.empty();
        }
        Vocabulary vocabulary = AllocationColumns.vocabulary();
        return new ReadingChoice(vocabulary, lines)
                .best(Stream.concat(
                                onLines(lines).stream().map(own -> reading(own, vocabulary)),
                                new TableFinder(vocabulary, AllocationColumns.WORDS)
                                        .readings(lines, AllocationTable::of))
                        .map(reading -> new Reading<>(
                                reading.way(),
                                AllocationProof.withProven(reading.found(), vocabulary),
                                reading.finish())))
                .map(AllocationTable::doubtedBelowCodes);
    }

    /**
     * Where the bodies of such tables are looked up.
     *
     * @return all registers
     */
    public static List<OrganisationRegistry> registries() {
        return Stream.of(AllocationRegister.values())
                .map(AllocationRegister::registry)
                .toList();
    }

    /**
     * What its rows are called.
     *
     * @return in their order
     */
    public List<CodedName> bodies() {
        return rows.stream()
                .map(row -> new CodedName(row.code(), row.name(), ""))
                .toList();
    }

    /**
     * Where rows have codes, one without stands below a row that is left without figures or name: it may be the end of that.
     */
    private AllocationTable doubtedBelowCodes() {
        AllocationKinds kinds = new AllocationKinds();
        long coded = rows.stream().filter(row -> !row.code().isEmpty()).count();
        List<AllocationRow> doubted = new ArrayList<>(rows);
        for (int at = 0; at < rows.size() && coded * 2 > rows.size(); at++) {
            AllocationRow row = rows.get(at);
            boolean below = at > 0
                    && (!hasFigure(rows.get(at - 1)) || isBare(rows.get(at - 1)))
                    && row.code().isEmpty()
                    && kinds.of("", row.name()) != Kind.TOTAL;
            if ((below || isBare(row)) && row.doubt().isEmpty()) {
                doubted.set(at, row.doubted(below ? BELOW_CODE : BARE));
            }
        }
        return new AllocationTable(heading, repeated, List.copyOf(doubted), strays);
    }

    /** Of a row that was put together of lines, the name may stand elsewhere, and so may the figures. */
    private boolean isBare(AllocationRow row) {
        return heading.columns().contains(AllocationColumns.NAME)
                && !row.code().isEmpty()
                && row.name().isEmpty()
                && row.lines().lines().size() > 1;
    }

    private static boolean hasFigure(AllocationRow row) {
        return AllocationColumns.FIGURES.stream()
                .anyMatch(column -> row.figure(column).isPresent());
    }

    private static Reading<AllocationTable> reading(AllocationTable own, Vocabulary vocabulary) {
        List<FoundRow> rows = own.rows.stream().map(AllocationRow::found).toList();
        FoundTable found = new FoundTable(
                own.heading.lines(),
                own.heading.columns(),
                own.heading.columns(),
                own.repeated,
                rows,
                own.strays,
                vocabulary.score(rows));
        return new Reading<>(Way.PROOF, found, AllocationTable::of);
    }

    private static AllocationTable of(FoundTable found) {
        return new AllocationTable(
                new AllocationHeading(found.heading(), found.columns(), Optional.of(TextLayout.TABS)),
                found.repeated(),
                found.rows().stream().map(AllocationRow::of).toList(),
                found.strays());
    }

    private static Optional<AllocationTable> onLines(List<SourceLine> lines) {
        HeadingBeforeRows together = new HeadingBeforeRows();
        List<SourceLine> printed = lines.stream()
                .filter(line -> !line.isBlank() && !LineSplitter.isTooLong(line))
                .flatMap(together::parts)
                .toList();
        int proposed = 0;
        BitSet starts = AllocationColumns.WORDS.starts(printed, AllocationHeading.MOST_CELLS);
        for (int at = starts.nextSetBit(0); at >= 0 && proposed < MOST_HEADINGS; at = starts.nextSetBit(at + 1)) {
            List<SourceLine> from = printed.subList(at, printed.size());
            Optional<AllocationTable> table = AllocationHeading.find(from).map(heading -> read(heading, from));
            proposed += table.isPresent() ? 1 : 0;
            if (table.filter(found -> !found.rows().isEmpty()).isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /**
     * The heading of the table.
     *
     * @return its text
     */
    public String headingText() {
        return heading.text();
    }

    /**
     * The first line of the heading.
     *
     * @return its number
     */
    public int start() {
        return heading.lines().get(0).number();
    }

    private static List<AllocationRow> beside(AllocationAssembly assembly, int columns) {
        List<AllocationRow> rows = assembly.rows();
        List<FoundRow> doubted =
                LeftOverFigures.doubted(rows.stream().map(AllocationRow::found).toList(), assembly.strays(), columns);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).doubted(doubted.get(at).doubt()))
                .toList();
    }

    private static AllocationTable read(AllocationHeading heading, List<SourceLine> from) {
        Set<String> headings =
                heading.lines().stream().map(line -> line.text().strip()).collect(Collectors.toSet());
        AllocationAssembly assembly = new AllocationAssembly(heading);
        List<SourceLine> repeated = new ArrayList<>();
        for (SourceLine line : from.subList(heading.lines().size(), from.size())) {
            if (headings.contains(line.text().strip())) {
                repeated.add(line);
            } else {
                assembly.take(line);
            }
        }
        assembly.finish(from.get(from.size() - 1));
        List<AllocationRow> rows = beside(assembly, heading.figures().size());
        int last =
                rows.stream().mapToInt(row -> row.lines().last().number()).max().orElse(0);
        repeated.removeIf(line -> line.number() > last);
        return new AllocationTable(
                heading,
                List.copyOf(repeated),
                rows,
                assembly.strays().stream().filter(line -> line.number() < last).toList());
    }
}
