package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.OneLetter;
import io.github.fairshare.parsers.internal.text.PageFurniture;
import io.github.fairshare.parsers.internal.text.PageNumber;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of hub footprints of a text: its headings, its rows, and lines inside it that are neither.
 *
 * <p>The table goes on over page breaks and running titles. It ends where a row carries labels that are no hubs, as the
 * first row of another table does; a repeated heading takes it up again.
 */
final class HubTable {
    private static final int STRAY_WORDS = 3;
    private static final int FRAGMENT_WORDS = 4;
    private static final int LABEL_WORDS = 8;

    /** Of so many names on a line, a misread letter may have damaged one. */
    private static final int FEW_OF_MANY = 4;

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "on", "upon", "the", "with", "in", "nhs");

    private static final Pattern HEADED =
            Pattern.compile("(?i)(?:commissioning )?(?:regions?|hubs?|footprints?)(?: names?)?");

    private final HubLabels labels;
    private final List<SourceLine> headings = new ArrayList<>();
    private final List<HubLine> rows = new ArrayList<>();
    private final List<SourceLine> strays = new ArrayList<>();
    private final List<SourceLine> ends = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private Optional<BiFunction<SourceLine, Integer, List<HubLine>>> reader = Optional.empty();
    private boolean interrupted;
    private int places;

    private HubTable(HubLabels labels) {
        this.labels = labels;
    }

    /** Reads the table of a text. */
    static HubTable read(List<SourceLine> lines, HubLabels labels) {
        List<SourceLine> printed =
                lines.stream().filter(line -> !line.isBlank()).toList();
        HubTable table = new HubTable(labels).through(printed, 0);
        return table.headings.isEmpty()
                ? HubHeading.titleOfList(printed, labels)
                        .map(title -> new HubTable(labels).below(printed, title))
                        .orElse(table)
                : table;
    }

    private HubTable below(List<SourceLine> printed, int title) {
        headings.add(printed.get(title));
        reader = Optional.of((line, place) -> List.of(HubLine.inTurn(line, place, labels)));
        return through(printed, title + 1);
    }

    private HubTable through(List<SourceLine> printed, int from) {
        for (int at = from; at < printed.size(); at++) {
            at += take(printed, at) - 1;
        }
        return this;
    }

    /** Where its headings stand. */
    List<SourceLine> headings() {
        return headings;
    }

    /** Its rows, one per physical line. */
    List<HubLine> rows() {
        return HubCode.settled(new LabelsBehind(labels).settled(rows));
    }

    /** Lines before its last row that hold nothing but stray marks. */
    List<SourceLine> strays() {
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line().number();
        return strays.stream().filter(line -> line.number() < last).toList();
    }

    /** Rows of other tables at which this one was taken to end. */
    List<SourceLine> ends() {
        return ends;
    }

    /** Takes a line, or all lines of a heading; answers how many. */
    private int take(List<SourceLine> printed, int at) {
        SourceLine line = printed.get(at);
        if (LineSplitter.isTooLong(line)) {
            places++;
            return 1;
        }
        Optional<HubHeading> heading = HubHeading.at(printed, at);
        if (heading.isPresent()) {
            headings.addAll(heading.get().lines());
            reader = heading.map(found -> found.reader(labels).andThen(List::of));
            interrupted = false;
            return heading.get().lines().size();
        }
        Optional<HubsBeside> beside = HubsBeside.at(printed, at, labels);
        if (beside.isPresent()) {
            headings.addAll(beside.get().lines());
            reader = beside.map(found -> found::read);
            return beside.get().lines().size();
        }
        if (headings.isEmpty()) {
            titles.add(HubLine.words(line.text()));
        }
        reader.stream()
                .flatMap(known -> known.apply(line, places + 1).stream())
                .map(row -> row.shape() == HubLine.Shape.FLOWING && isInTurn(printed, at)
                        ? row.belowLabels(
                                printed.get(at - 2).text(), printed.get(at - 1).text(), labels)
                        : row)
                .forEach(this::takeRow);
        return 1;
    }

    /** Two labels and a name may be the ends of columns: then more labels stand above them, or more names below. */
    private boolean isInTurn(List<SourceLine> printed, int at) {
        boolean alone = at > 2 && !labels.isLabelOrPart(printed.get(at - 3).text());
        return alone && (at + 1 == printed.size() || !mayBeName(printed, at + 1));
    }

    private boolean mayBeName(List<SourceLine> printed, int at) {
        String text = TextLayout.folded(printed.get(at).text());
        return !HubLabels.isStray(text)
                && !labels.isLabelOrPart(text)
                && !PageNumber.is(text)
                && HubHeading.at(printed, at).isEmpty();
    }

    private void takeRow(HubLine row) {
        String text = TextLayout.folded(row.line().text());
        if (PageNumber.isLast(text)) {
            return;
        }
        boolean stray = TextLayout.isRuler(text) || HubLabels.isStray(text) || isStrayCells(row);
        places += stray || PageNumber.is(text) ? 0 : 1;
        if (stray) {
            strays.add(row.line());
        } else if (isOfHeading(row)) {
            headings.add(row.line());
        } else if (isAlien(row)) {
            ends.add(row.line());
            reader = Optional.empty();
        } else if (row.hasCells() ? hasLabels(row) : HubCode.isAlone(row) || isBareRow(row)) {
            rows.add(row);
            seen.addAll(row.labels().printed());
        } else {
            interrupted = true;
            row.broken().ifPresent(rows::add);
        }
    }

    /** A sentence in the place of a label is none, and no more is a title that stands above the table and is repeated. */
    private boolean hasLabels(HubLine row) {
        return !isNote(row)
                && row.labels().printed().stream()
                        .allMatch(label -> label.split(" ").length <= LABEL_WORDS
                                && (row.run().hasNames() || !isTitle(label)));
    }

    /** A sentence about a group, as stands below a table. */
    private static boolean isNote(HubLine row) {
        return row.labels().printed().isEmpty()
                && row.run().pieces().size() == 1
                && row.run().pieces().get(0).isProse();
    }

    private boolean isTitle(String label) {
        boolean known = labels.isLabelOrPart(label)
                || KnownHubs.isKnown(label)
                || KnownHubs.regions().find(label).isPresent();
        return PageFurniture.isCaption(label)
                || DocumentDate.isDay(label)
                || (!known && titles.contains(HubLine.words(label)));
    }

    /** The end of a heading below the line that tells its columns: "region" or "hub" alone is no label. */
    private static boolean isOfHeading(HubLine row) {
        return row.hasCells()
                && row.labels().printed().stream()
                        .anyMatch(label -> HEADED.matcher(label).matches())
                && row.run().pieces().stream().noneMatch(piece -> piece.isOpened() || piece.isClosed());
    }

    private static boolean isStrayCells(HubLine row) {
        return row.hasCells()
                && row.label().isEmpty()
                && row.others().isEmpty()
                && !row.run().hasNames();
    }

    /** A row of another table: labels that are no hubs, after an interruption or beside something that is no group. */
    private boolean isAlien(HubLine row) {
        List<String> printed = row.labels().printed().stream()
                .filter(label -> !HubLabels.isStray(label))
                .toList();
        if (printed.isEmpty()
                || printed.stream().anyMatch(label -> seen.contains(label) || labels.isLabelOrPart(label))) {
            return false;
        }
        boolean grouped = row.run().pieces().stream().anyMatch(piece -> piece.isOpened() || piece.isClosed());
        return labels.isKnown() ? interrupted || (!grouped && !rows.isEmpty()) : interrupted && printed.size() > 1;
    }

    /** A line without cells is a row where everything in it beside the names is a label or what is left of one. */
    private boolean isBareRow(HubLine row) {
        GluedNames run = row.run();
        boolean flows = row.shape() == HubLine.Shape.FLOWING || row.shape() == HubLine.Shape.BEHIND;
        if (!run.hasNames()) {
            return isLabels(run.lead()) || isFragment(run.lead()) || (flows && labels.isPart(run.lead()));
        }
        if (flows && run.pieces().get(0).isOpened() && run.pieces().size() == 1) {
            return isFollowedByLabel(run.pieces().get(0)) && run.lead().split(" ").length <= LABEL_WORDS;
        }
        long others =
                run.pieces().stream().filter(piece -> !isFollowedByLabel(piece)).count();
        return isLead(run) && others * FEW_OF_MANY <= run.pieces().size();
    }

    private boolean isLabels(String lead) {
        HubLabels.Run run = labels.takeAll(lead);
        return !run.labels().isEmpty() && run.rest().split(" ").length <= STRAY_WORDS;
    }

    private boolean isFragment(String text) {
        return text.split(" ").length <= FRAGMENT_WORDS
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).endsOpen();
    }

    private boolean isLead(GluedNames run) {
        String lead = run.lead();
        return lead.isEmpty()
                || labels.isEnd(lead)
                || lead.equalsIgnoreCase("CCG")
                || isLabels(lead)
                || (run.pieces().size() > 1 && lead.split(" ").length <= FRAGMENT_WORDS && !lead.contains(","));
    }

    private static boolean isFollowedByLabel(GluedNames.Piece piece) {
        boolean named = piece.isClosed() || isLikeName(piece.name());
        return named && !piece.isProse();
    }

    /** A name without its end, not a sentence that begins with NHS. */
    private static boolean isLikeName(String text) {
        return !text.endsWith(".")
                && !text.equals("NHS England")
                && Stream.of(text.split(" "))
                        .allMatch(word -> OneLetter.isBetween(word, "CCG")
                                || SMALL_WORDS.contains(word)
                                || !Character.isLowerCase(word.charAt(0)));
    }
}
