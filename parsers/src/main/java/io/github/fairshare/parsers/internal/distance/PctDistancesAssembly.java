package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.figure.LabelAndFigures;
import io.github.fairshare.parsers.internal.figure.MisreadFigures;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.OneLetter;
import io.github.fairshare.parsers.internal.text.PageNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the lines of a table of distances from target together to rows. For one thread. */
final class PctDistancesAssembly {
    /** A name of six words and two figures, a line each, and a line or two of the page between. */
    private static final int WRAPS = 9;

    private static final int LONGEST_PART = 60;

    private static final Set<OrganisationCode> ALL =
            OrganisationRegistry.pcts().all().stream().map(Organisation::code).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WORDS = OrganisationRegistry.pcts().all().stream()
            .flatMap(body -> Stream.of(body.name().toLowerCase(Locale.ROOT).split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final NamesOnDay names;
    private final Optional<PctDistancesLayout> layout;
    private final List<PctDistancesRow> rows = new ArrayList<>();
    private final List<SourceLine> strays = new ArrayList<>();
    private final Deque<SourceLine> pending = new ArrayDeque<>();

    /**
     * An assembly of rows.
     *
     * @param names the names of the document's day
     * @param layout how cells are kept apart, where the heading has columns that are not known
     */
    PctDistancesAssembly(NamesOnDay names, Optional<PctDistancesLayout> layout) {
        this.names = names;
        this.layout = layout;
    }

    List<PctDistancesRow> rows() {
        return List.copyOf(rows);
    }

    NamesOnDay names() {
        return names;
    }

    List<SourceLine> strays() {
        return List.copyOf(strays);
    }

    /** Whether the first of some lines begins a row with a name. */
    boolean beginsRow(List<SourceLine> lines) {
        for (int count = 1; count <= Math.min(WRAPS + 1, lines.size()); count++) {
            if (endsInFigure(lines.get(count - 1))) {
                Optional<PctDistancesRow> row = row(lines.subList(0, count));
                if (row.isPresent()) {
                    return row.get().hasName();
                }
            }
        }
        return false;
    }

    void take(SourceLine line) {
        if (PageNumber.is(line.text())) {
            strays.add(line);
            return;
        }
        Optional<PctDistancesRow> row = endsInFigure(line) || layout.isPresent() ? best(line) : Optional.empty();
        row.ifPresentOrElse(this::add, () -> await(line));
    }

    /** A text that ends in a row leaves its beginning: a name, or the beginning of one, in the very next line. */
    void finish(SourceLine end) {
        if (pending.size() == 1
                && end.equals(pending.peekLast())
                && end.terminator().isEmpty()
                && !rows.isEmpty()) {
            String text = end.text().replace('\u00A0', ' ').stripTrailing();
            int start = LabelAndFigures.firstFigure(text);
            FlaggedName label = FlaggedName.of(text.substring(0, start), names);
            if (label.organisation().isPresent()) {
                List<String> figures = LabelAndFigures.find(text, PctDistancesColumns.FIGURES.subList(0, 1))
                        .map(LabelAndFigures::figures)
                        .orElse(List.of());
                rows.add(new PctDistancesRow(new LogicalRow(List.of(end)), label, figures, 0, Map.of()));
                pending.clear();
            }
        }
        pending.forEach(this::leave);
    }

    private void leave(SourceLine line) {
        PartlyReadRow.of(line, names).ifPresentOrElse(rows::add, () -> strays.add(line));
    }

    private void await(SourceLine line) {
        pending.addLast(line);
        if (pending.size() > WRAPS) {
            leave(pending.removeFirst());
        }
    }

    private void add(PctDistancesRow row) {
        Set<SourceLine> used = new HashSet<>(row.lines().lines());
        pending.stream().filter(line -> !used.contains(line)).forEach(this::leave);
        pending.clear();
        rows.add(row);
    }

    /**
     * The longest run of lines up to this one that has a name, because what would be left above it is of no row: in "Bath
     * and North East" above "Somerset PCT" the second line is a name too. A longer run that is like a name, but is none,
     * makes a shorter one doubtful. Without either, all lines that may be parts of a name.
     */
    private Optional<PctDistancesRow> best(SourceLine line) {
        List<SourceLine> run = new ArrayList<>(List.of(line));
        List<PctDistancesRow> possible = new ArrayList<>();
        row(run).ifPresent(possible::add);
        for (SourceLine before : (Iterable<SourceLine>) pending::descendingIterator) {
            if (isPart(before)) {
                run.add(0, before);
                row(run).ifPresent(possible::add);
            }
        }
        Optional<PctDistancesRow> best = Optional.empty();
        for (PctDistancesRow row : possible) {
            best = best.map(shorter -> better(shorter, row))
                    .or(() -> Optional.of(row).filter(PctDistancesRow::hasName));
        }
        Optional<PctDistancesRow> named = best;
        Optional<PctDistancesRow> longest =
                possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(possible.size() - 1));
        boolean spare = run.size() > 2
                && named.map(row -> row.lines().lines().size() < run.size()).orElse(true);
        // Without a line between, a name is better only where it begins above the one that has all its lines.
        Optional<PctDistancesRow> parted = spare
                ? withoutPageText(run)
                        .filter(row -> named.map(whole -> row.lines().first().number()
                                        < whole.lines().first().number())
                                .orElse(true))
                : Optional.empty();
        return parted.or(() -> named).or(() -> longest);
    }

    /** What a page prints may stand between the parts of a name: the longest run that has a name without it. */
    private Optional<PctDistancesRow> withoutPageText(List<SourceLine> run) {
        int last = run.size() - 1;
        Set<SourceLine> page = run.subList(0, last).stream()
                .filter(line -> !mayBeOfRow(line.text()))
                .collect(Collectors.toSet());
        return IntStream.range(0, last - 1)
                .mapToObj(from -> run.subList(from, run.size()))
                .filter(whole -> whole.stream().skip(1).anyMatch(page::contains))
                .flatMap(whole -> row(without(whole, page)).filter(PctDistancesRow::hasName).stream())
                .findFirst();
    }

    /** The first line of a run, and all others that are not the page's. */
    private static List<SourceLine> without(List<SourceLine> run, Set<SourceLine> page) {
        return run.stream()
                .filter(line -> line.equals(run.get(0)) || !page.contains(line))
                .toList();
    }

    /** Figures, flags of a letter and words of names, also but for a letter, are no page text: without them a row would not be as printed. */
    private static boolean mayBeOfRow(String line) {
        return Stream.of(line.strip().toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(word -> word.length() > 1 && word.chars().anyMatch(Character::isLetter))
                .allMatch(word -> WORDS.stream().anyMatch(known -> isNear(known, word)));
    }

    private static boolean isNear(String known, String word) {
        return known.length() == word.length() && (known.equals(word) || OneLetter.isBetween(known, word));
    }

    /** Parts of a wrapped row are short; what only counts pages is none. */
    private static boolean isPart(SourceLine line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_PART && !PageNumber.is(text);
    }

    /** A longer run is better where it means another organisation, or has the flag; else what it adds is junk. */
    private PctDistancesRow better(PctDistancesRow shorter, PctDistancesRow longer) {
        Optional<OrganisationCode> known = shorter.label().organisation().map(Organisation::code);
        Optional<OrganisationCode> other = longer.hasName()
                ? longer.label().organisation().map(Organisation::code)
                : like(longer.label().name());
        boolean flag = longer.hasName()
                && longer.label().isFlagged()
                && !shorter.label().isFlagged();
        return other.isPresent() && (flag || !other.equals(known)) ? longer : shorter;
    }

    private Optional<OrganisationCode> like(String name) {
        return names.resolveMisread(name, ALL) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.organisation().code())
                : Optional.empty();
    }

    private Optional<PctDistancesRow> row(List<SourceLine> run) {
        LogicalRow lines = new LogicalRow(run);
        Optional<PctDistancesRow> separated = run.size() > 1
                ? Optional.empty()
                : layout.flatMap(cells -> cells.row(run.get(0), label -> FlaggedName.of(label, names)));
        return separated.or(() -> glued(lines));
    }

    private Optional<PctDistancesRow> glued(LogicalRow lines) {
        String text = bare(lines.text()).replace('\u00A0', ' ');
        Optional<PctDistancesRow> whole = whole(lines, text);
        return whole.filter(PctDistancesRow::hasName)
                .or(() -> misread(
                        lines,
                        text,
                        label -> FlaggedName.of(label, names).organisation().isPresent()))
                .or(() -> whole)
                .or(() -> misread(lines, text, PctDistancesAssembly::endsInAffix));
    }

    private Optional<PctDistancesRow> whole(LogicalRow lines, String text) {
        // Of lines without a letter there may be very many, and splitting figures takes long.
        if (text.substring(0, LabelAndFigures.firstFigure(text)).isBlank()) {
            return Optional.empty();
        }
        return LabelAndFigures.find(text, PctDistancesColumns.FIGURES)
                .filter(found -> !found.label().isBlank())
                // Of lines put together, a number without a decimal is rather the page's than the row's.
                .filter(found -> lines.lines().size() == 1
                        || found.figures().stream().allMatch(figure -> figure.indexOf('.') > 0))
                .map(found -> row(lines, found));
    }

    /** Behind a label that is no name, what looks like figures may have lost digits to it. */
    private PctDistancesRow row(LogicalRow lines, LabelAndFigures found) {
        FlaggedName label = FlaggedName.of(found.label(), names);
        boolean doubtful = label.organisation().isEmpty() && MisreadFigures.mayEnd(found.label());
        Optional<PctDistancesRow> partly =
                doubtful && lines.lines().size() == 1 ? PartlyReadRow.of(lines.first(), names) : Optional.empty();
        return partly.orElseGet(() -> new PctDistancesRow(
                lines, label, doubtful ? List.of("", "") : found.figures(), found.gapsLost(), Map.of()));
    }

    private Optional<PctDistancesRow> misread(LogicalRow lines, String text, Predicate<String> isName) {
        return MisreadFigures.find(text, isName)
                .map(found ->
                        new PctDistancesRow(lines, FlaggedName.of(found.label(), names), found.figures(), 0, Map.of()));
    }

    /** Both name and figures may be misread; then the end of the name is still known. */
    private static boolean endsInAffix(String label) {
        String name = label.strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() < name.length() && FlaggedName.isAffix(last);
    }

    private static boolean endsInFigure(SourceLine line) {
        String text = line.text().strip();
        char last = text.charAt(text.length() - 1);
        boolean misread = FigureMarks.isLikeDigit(last) && text.indexOf('.') >= 0;
        return (last >= '0' && last <= '9') || ")%|".indexOf(last) >= 0 || misread;
    }

    private static String bare(String text) {
        int start = text.startsWith("|") ? 1 : 0;
        return text.substring(start);
    }
}
