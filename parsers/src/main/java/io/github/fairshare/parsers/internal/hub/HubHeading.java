package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heading of a table of hub footprints: on one line or over several, its cells apart or run together.
 *
 * @param lines where it stands
 * @param cells the heading with its cells apart; empty where they have run together
 */
record HubHeading(List<SourceLine> lines, Optional<TableHeading> cells) {
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 160;

    /** What keeps the cells of a heading over several lines apart once they are put together. */
    private static final List<Joint> JOINTS = List.of(
            new Joint(TextLayout.TABS, "\t"),
            new Joint(TextLayout.BARE_PIPES, "|"),
            new Joint(TextLayout.COMMAS, ","),
            new Joint(TextLayout.BLANKS, "   "));

    private record Joint(TextLayout layout, String mark) {}

    private static final String NUMBER = "(?:(?:no\\.?|nr\\.?|number|row|#) )?";
    private static final String REGION = "(?:nhs england |nhse )?regions?(?: name)?";
    private static final String HUB = "(?:specialised |specialized )?(?:commissioning )?hubs?(?: name)?";
    private static final String CODED_NAMES = "code and name";
    private static final String MEMBER =
            "(?:(?:nhs )?clinical commissioning groups?(?: \\(ccgs?\\))?|(?:nhs )?ccgs?(?: names?)?"
                    + "|members?(?: ccgs?)?|" + CODED_NAMES
                    + "s?|organisations?(?: names?)?)(?: in (?:the |each )?(?:footprint|hub)s?)?";
    private static final Pattern TITLE = Pattern.compile("(?i)\\bhubs?\\b");
    private static final String COUNT = "(?:(?:no\\.?|number) of (?:nhs )?ccgs )?";

    /** A column of codes; where the words before it are those of a column of their own, only the last one heads it. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile(" ?\\b(?:ccg|ods|nhs|organisation) codes?\\b"), Pattern.compile(" ?\\b(?:ods )?codes?\\b"));

    /** Names come last: labels behind a name are those of the next row. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            NUMBER + "(?:" + REGION + " " + HUB + "|" + HUB + " " + REGION + "|" + HUB + ") " + COUNT + MEMBER);

    /** Names come first: labels behind a name are those of its row. */
    private static final Pattern NAMES_FIRST =
            Pattern.compile(NUMBER + MEMBER + " (?:" + REGION + " " + HUB + "|" + HUB + " " + REGION + ")");

    /** Headings over two lines each, one on a line between them: the first words of all columns stand before the last. */
    private static final Pattern INTERLEAVED = Pattern.compile(NUMBER + "(?:" + REGION
            + " )?(?:specialised )?commissioning clinical commissioning (?:" + REGION
            + " )?(?:groups? hubs?|hubs? groups?)");

    /** The first words of the columns of labels on one line with the heading of names, their last on the next. */
    private static final Pattern NAMES_BETWEEN =
            Pattern.compile(NUMBER + "(?:specialised )?commissioning " + MEMBER + " " + REGION + " " + HUB);

    private static final Pattern PART = Pattern.compile(
            "(?:no|nr|number|row|#|region|regions|hub|hubs|commissioning|specialised|specialized|clinical|group|groups|ccg|ccgs|name|names|nhs|nhse|england|member|members|code|codes|ods|organisations?|of|and|in|the|each|footprints?|[0-9]{1,4}|[.()|]|"
                    + " )+");

    HubHeading {
        lines = List.copyOf(lines);
    }

    /** The heading that begins on a line; blank lines between its own are left out. */
    static Optional<HubHeading> at(List<SourceLine> printed, int at) {
        SourceLine first = printed.get(at);
        Optional<HubHeading> apart = HubColumns.findFootprints(first)
                .map(found -> new HubHeading(List.of(first), Optional.of(found)))
                .filter(found -> !found.hasGluedCodes());
        return apart.or(() -> isPart(first) && !isNumber(HubLine.words(first.text())) && !isEndOfName(printed, at)
                ? overLines(printed, at)
                : Optional.empty());
    }

    /** The end of a name that is wrapped above a heading which is whole without it. */
    private static boolean isEndOfName(List<SourceLine> printed, int at) {
        return HubLine.words(printed.get(at).text()).equals("CCG")
                && at + 1 < printed.size()
                && at(printed, at + 1).isPresent();
    }

    private static Optional<HubHeading> overLines(List<SourceLine> printed, int at) {
        int most = at + 1;
        while (most < Math.min(printed.size(), at + MOST_LINES) && isPart(printed.get(most))) {
            most++;
        }
        int end = at + 1;
        while (end < most && !isComplete(printed.subList(at, end))) {
            end++;
        }
        // A column of codes behind the names.
        end += end < most && isComplete(printed.subList(at, end + 1)) ? 1 : 0;
        List<SourceLine> run = printed.subList(at, end);
        return apart(run)
                .or(() -> isComplete(run) ? Optional.of(new HubHeading(run, Optional.empty())) : Optional.empty());
    }

    /**
     * The last line that names hubs above a list without a heading: at least two hubs stand alone on lines right above
     * names.
     */
    static Optional<Integer> titleOfList(List<SourceLine> printed, HubLabels labels) {
        List<Integer> hubs = IntStream.range(0, printed.size() - 1)
                .filter(at -> printed.get(at).text().length() <= LONGEST
                        && !LineSplitter.isTooLong(printed.get(at + 1))
                        && labels.hubs().find(printed.get(at).text()).isPresent()
                        && GluedNames.of(printed.get(at + 1).text()).hasNames())
                .boxed()
                .toList();
        return hubs.size() < 2
                ? Optional.empty()
                : IntStream.rangeClosed(1, hubs.get(0))
                        .map(above -> hubs.get(0) - above)
                        .filter(at -> printed.get(at).text().length() <= LONGEST
                                && TITLE.matcher(printed.get(at).text()).find())
                        .boxed()
                        .findFirst();
    }

    /** Whether a line is the heading of a table of footprints though its cells have run together. */
    static boolean isWhole(SourceLine line) {
        return isPart(line) && isComplete(List.of(line));
    }

    private static boolean isPart(SourceLine line) {
        return line.text().length() <= LONGEST
                && !LineSplitter.isTooLong(line)
                && PART.matcher(SmallLetters.of(HubLine.withoutMarks(line.text())))
                        .matches();
    }

    private static boolean isComplete(List<SourceLine> run) {
        return withoutCodes(run).isPresent();
    }

    private static boolean isComplete(String text) {
        return RUN_TOGETHER.matcher(text).matches()
                || INTERLEAVED.matcher(text).matches()
                || NAMES_BETWEEN.matcher(text).matches()
                || NAMES_FIRST.matcher(text).matches();
    }

    /** The text of a heading that names all it needs, without the column of codes. */
    private static Optional<String> withoutCodes(List<SourceLine> run) {
        String text = text(run);
        return Stream.concat(
                        Stream.of(text),
                        CODES.stream()
                                .map(codes ->
                                        codes.matcher(text).replaceFirst("").strip()))
                .filter(HubHeading::isComplete)
                .findFirst();
    }

    /** Whether one blank stands between a column of codes and the next: then no cell tells where a column begins. */
    private boolean hasGluedCodes() {
        return cells.filter(found -> found.layout() == TextLayout.BLANKS).stream()
                        .flatMap(found -> found.headings().stream())
                        .map(SmallLetters::of)
                        .anyMatch(cell -> CODES.stream()
                                        .anyMatch(codes -> codes.matcher(cell).find())
                                && CODES.stream()
                                        .noneMatch(codes -> codes.matcher(cell).matches()))
                && isComplete(lines);
    }

    private static String text(List<SourceLine> run) {
        return SmallLetters.of(run.stream()
                .map(line -> HubLine.words(line.text()))
                .filter(part -> !isNumber(part))
                .collect(Collectors.joining(" ")));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** Cells over several lines, where each of them has as many. */
    private static Optional<HubHeading> apart(List<SourceLine> run) {
        return run.size() < 2
                ? Optional.empty()
                : JOINTS.stream()
                        .flatMap(joint -> joined(run, joint).stream())
                        .flatMap(line -> HubColumns.findFootprints(line).stream())
                        .map(heading -> new HubHeading(run, Optional.of(heading)))
                        .findFirst();
    }

    private static Optional<SourceLine> joined(List<SourceLine> run, Joint joint) {
        List<List<String>> cells =
                run.stream().map(line -> joint.layout().cells(line.text())).toList();
        int size = cells.get(0).size();
        if (size < 2 || cells.stream().anyMatch(row -> row.size() != size)) {
            return Optional.empty();
        }
        String text = IntStream.range(0, size)
                .mapToObj(cell -> TextLayout.folded(
                        cells.stream().map(row -> row.get(cell)).collect(Collectors.joining(" "))))
                .collect(Collectors.joining(joint.mark()));
        return Optional.of(new SourceLine(run.get(0).number(), text, run.get(0).terminator()));
    }

    /** How the lines below it are read. */
    BiFunction<SourceLine, Integer, HubLine> reader(HubLabels labels) {
        if (cells.isPresent()) {
            return new HubLineReader(cells.get(), labels)::read;
        }
        String text = text(lines);
        String bare = withoutCodes(lines).orElse(text);
        BiFunction<SourceLine, Integer, HubLine> flowing =
                NAMES_FIRST.matcher(bare).matches()
                        ? new LabelsBehind(labels)::read
                        : (line, place) -> HubLine.inTurn(line, place, labels);
        return bare.equals(text) && !text.contains(CODED_NAMES)
                ? flowing
                : (line, place) -> HubCode.in(line).read(flowing, place);
    }
}
