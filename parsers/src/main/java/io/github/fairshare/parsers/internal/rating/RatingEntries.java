package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes entries of drafts, accounts for their lines, and says what was restored or could not be read. */
final class RatingEntries {
    /** One of so many names may do without the CCG that all others have. */
    private static final long NEARLY_ALL = 5;

    private static final int NEAR = 3;
    /** Three characters, with marks or a blank by mistake. */
    private static final int LONGEST_CODE = 8;

    /** Codes in brackets, and what keeps cells apart. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|[,;|\"\t]");

    private static final Pattern MARKS_FIRST = Pattern.compile("[^\\p{L}\\p{N}(*\"']|[0-9]{1,4} \\p{L}");
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^[0-9]{1,4} ");

    private final OpenDocument document;
    private final DiagnosticLog log;
    private final Optional<FinancialYear> year;
    private final Map<Integer, String> leftOver = new HashMap<>();
    private final Set<RatingDraft> places = new HashSet<>();
    private boolean namesEnd;
    private boolean codesHaveNames;

    RatingEntries(OpenDocument document, Optional<AsOf> asOf) {
        this.document = document;
        this.log = document.log();
        this.year = asOf.map(AsOf::day).map(FinancialYear::of);
    }

    List<Entry<RatingRecord>> of(List<RatingDraft> drafts, List<RatingRow> strays) {
        Stream.concat(strays.stream(), drafts.stream().map(RatingDraft::row))
                .filter(row -> row.code().isEmpty() && row.rating().isEmpty())
                .forEach(row -> leftOver.put(row.line().number(), row.name()));
        Map<OrganisationCode, Integer> apart = new HashMap<>();
        for (RatingDraft draft : drafts) {
            if (draft.rating().isEmpty() && Affix.hasMore(draft.row().name())) {
                draft.code()
                        .ifPresent(code -> apart.put(code, draft.row().line().number()));
            }
        }
        List<String> printed = drafts.stream()
                .map(draft -> draft.row().name())
                .filter(name -> !name.isEmpty())
                .toList();
        namesEnd = isNearlyAll(printed.stream().filter(Affix::isEnded).count(), printed.size());
        List<RatingRow> coded = drafts.stream()
                .map(RatingDraft::row)
                .filter(row -> !row.code().isEmpty())
                .toList();
        places.addAll(RatingDrafts.ofPlaces(drafts));
        codesHaveNames =
                isNearlyAll(coded.stream().filter(row -> !row.name().isEmpty()).count(), coded.size());
        return drafts.stream().map(draft -> entry(draft, apart)).toList();
    }

    void accountForStray(RatingCells cells) {
        boolean ofRatings = !cells.rating().isEmpty()
                || cells.origin() == Origin.LIST
                || Affix.isBegun(cells.name())
                || Affix.isEnded(cells.name());
        if (ofRatings && !document.isMarked(cells.line())) {
            document.stray(cells.line(), "the line stands among ratings, but is not a name with a rating");
        }
    }

    private static boolean isNearlyAll(long count, long all) {
        return count * NEARLY_ALL >= all * (NEARLY_ALL - 1);
    }

    /** A code without its name is whole only where the name stands nowhere else. */
    private Optional<String> doubt(RatingDraft draft, Map<OrganisationCode, Integer> apart) {
        RatingRow row = draft.row();
        if (codesHaveNames && row.name().isEmpty() && !row.code().isEmpty() && !isEmptied(row)) {
            return Optional.of("the row has no name, as nearly all others have one");
        }
        if (namesEnd && !row.name().isEmpty() && !Affix.isEnded(row.name())) {
            return Optional.of("'" + row.name() + "' lacks the end that the other names have, and may go on elsewhere");
        }
        if (row.code().length() > LONGEST_CODE && row.code().indexOf(' ') > 0) {
            return Optional.of(
                    "'" + row.code() + "' stands beside '" + row.name() + "' where a code would, and is none");
        }
        if (places.contains(draft)) {
            return Optional.of(
                    "'" + row.name() + "' may be a place in another column: it stands in several rows, or most"
                            + " names beside ratings are of no CCG");
        }
        if (MARKS_FIRST.matcher(row.name()).lookingAt()) {
            return Optional.of("'" + row.name() + "' begins with marks or a number that no name has");
        }
        if (NamesOfAllTimes.isCut(row.code(), row.name())) {
            return Optional.of("'" + row.name() + "' is only a part of the name of '" + row.code() + "'");
        }
        if (Affix.isBrokenOff(row.name()) || Affix.goesOnBehind(row.name())) {
            return Optional.of("'" + row.name() + "' does not stop where names end");
        }
        if (GluedRows.ratingsIn(row.name()) > 0) {
            return Optional.of("'" + row.name() + "' holds a rating, so that two rows may stand on the line");
        }
        if (row.code().isEmpty() || draft.rating().isEmpty() || Affix.hasMore(row.name())) {
            return Optional.empty();
        }
        Optional<String> elsewhere = draft.code()
                .map(apart::get)
                .map(line -> "the name of '" + row.code() + "' stands apart from its rating, on line " + line);
        return row.name().isEmpty()
                ? elsewhere
                : elsewhere.or(() -> Optional.of("'" + row.name() + "' is only the end of a name"));
    }

    /** The cell of its name is empty, and no line of the text has words that may be in it. */
    private boolean isEmptied(RatingRow row) {
        return row.first().origin().isOfCells() && leftOver.isEmpty();
    }

    /** A line beside a row, and of none, that has more of the name of its code than the row. */
    private Optional<String> beside(String code, RatingRow row) {
        int first = row.line().number();
        int last = row.lastLine();
        if (!row.name().isEmpty() && !Affix.isEnded(row.name()) && isGoingOn(first, last)) {
            return Optional.of(
                    "'" + row.name() + "' lacks the words that names end in, which stand on a line below it");
        }
        if (isMiddle(row.name(), first, last)) {
            return Optional.of("'" + row.name() + "' is only the middle of a name, whose ends stand above and below");
        }
        if (!row.code().isEmpty() && lacksEnd(row.name()) && printed(last + 1).startsWith("CCG")) {
            return Optional.of("'CCG' begins the line below '" + row.name() + "', and may be its end");
        }
        Stream<String> left = IntStream.of(first - 1, first - 2, last + 1, last + 2)
                .mapToObj(line -> leftOver.getOrDefault(line, ""));
        Stream<String> near = row.name().isEmpty() && !row.code().isEmpty()
                ? IntStream.rangeClosed(first - NEAR, last + NEAR)
                        .mapToObj(this::printed)
                        .map(text -> NUMBER_IN_FRONT.matcher(text).replaceFirst(""))
                : Stream.empty();
        return Stream.concat(left, near)
                .filter(text -> hasMore(text, code, row.name()))
                .findFirst()
                .map(text -> "'" + text + "' stands beside the row, and may be of its name");
    }

    private boolean isMiddle(String name, int first, int last) {
        return !name.isEmpty()
                && !Affix.isBegun(name)
                && !Affix.isEnded(name)
                && IntStream.of(first - 1, first - 2)
                        .anyMatch(line -> printed(line).equals("NHS"))
                && IntStream.of(last + 1, last + 2)
                        .anyMatch(line -> printed(line).equals("CCG"));
    }

    /** Whether a line behind the first of a row has nothing but words that names end in, beside codes and brackets. */
    private boolean isGoingOn(int first, int last) {
        int below = last + (aside(last + 1).isBlank() && !printed(last + 1).isEmpty() ? 2 : 1);
        return IntStream.concat(IntStream.rangeClosed(first + 1, last), IntStream.of(below))
                .mapToObj(this::aside)
                .anyMatch(text -> !text.isBlank() && !Affix.hasMore(text.strip()));
    }

    private String aside(int line) {
        return ASIDE.matcher(printed(line)).replaceAll(" ");
    }

    private static boolean lacksEnd(String name) {
        return Affix.isBegun(name) && !Affix.isEnded(name);
    }

    private String printed(int line) {
        List<SourceLine> lines = document.lines();
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).text().strip() : "";
    }

    private static boolean hasMore(String text, String code, String name) {
        boolean begins = text.equalsIgnoreCase("nhs") && !Affix.isBegun(name);
        boolean ends = text.equalsIgnoreCase("ccg") && !Affix.isEnded(name);
        return NamesOfAllTimes.fit(code, name) == Fit.WHOLE
                ? begins || ends
                : Affix.hasMore(text)
                        && (NamesOfAllTimes.fit(code, text) != Fit.OTHER || NamesOfAllTimes.hasOwn(code, text));
    }

    private Entry<RatingRecord> entry(RatingDraft draft, Map<OrganisationCode, Integer> apart) {
        RatingRow row = draft.row();
        document.mark(row.line(), Disposition.RECORD);
        document.mark(row.parts().stream().skip(1).map(RatingCells::line).toList(), Disposition.CONTINUATION);
        reportWrap(row);
        draft.repairs().stream().filter(RatingEntries::isRestored).forEach(repair -> reportRestored(row, repair));
        reportMissing(draft);
        RatingRecord record = new RatingRecord(
                year,
                draft.code(),
                Optional.of(row.name()).filter(name -> !name.isEmpty()),
                draft.rating(),
                row.first().others());
        Optional<String> doubt = doubt(draft, apart).or(() -> draft.code().flatMap(code -> beside(code.text(), row)));
        doubt.ifPresent(message -> log.add(
                row.line(),
                Severity.WARNING,
                DiagnosticCode.NAME_UNRESOLVED,
                message + "; take the text with each row on one line"));
        return draft.isWhole() && doubt.isEmpty()
                ? OpenDocument.whole(record, row.in(document), draft.repairs())
                : OpenDocument.partial(record, row.in(document), draft.repairs());
    }

    private static boolean isRestored(Repair repair) {
        return repair.before().isEmpty();
    }

    private void reportWrap(RatingRow row) {
        if (row.isWrapped()) {
            String lines = row.parts().stream()
                    .map(part -> Integer.toString(part.line().number()))
                    .collect(Collectors.joining(" and "));
            log.add(DiagnosticLog.at(
                            row.line(),
                            Severity.INFO,
                            DiagnosticCode.NAME_JOINED,
                            "a row was put together from the lines " + lines)
                    .lastLine(row.lastLine())
                    .after(row.name() + " " + row.rating()));
        }
    }

    private void reportRestored(RatingRow row, Repair repair) {
        log.addRepair(
                DiagnosticLog.at(
                                row.line(),
                                Severity.WARNING,
                                DiagnosticCode.CELL_RESTORED,
                                (repair.rule().startsWith("name") ? "the name" : "the rating")
                                        + " is not printed in this row; it is restored as '" + repair.after()
                                        + "'")
                        .putAttribute("rule", repair.rule()),
                repair);
    }

    private static String unknown(String printed) {
        if (printed.isEmpty()) {
            return "the row has no rating, and nothing else tells it";
        }
        return RatingWords.find(printed)
                .map(label -> "'" + printed + "' is a label of the scale "
                        + label.scale().id() + ", which is not that of the table or of its kind")
                .orElse("'" + printed + "' is no known rating");
    }

    private void reportMissing(RatingDraft draft) {
        RatingRow row = draft.row();
        if (draft.isNameless() && draft.code().isEmpty()) {
            log.add(
                    row.line(),
                    Severity.ERROR,
                    DiagnosticCode.NAME_UNRESOLVED,
                    "the row has no name, and its place does not tell which it should be");
        }
        if (draft.rating().isEmpty()) {
            log.add(row.line(), Severity.ERROR, DiagnosticCode.RATING_UNKNOWN, unknown(row.rating()));
        }
    }
}
