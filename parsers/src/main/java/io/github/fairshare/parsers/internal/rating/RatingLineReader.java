package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.text.BulletMark;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts the lines of a table of ratings into code, name and rating: by cells where there are any, by words else. */
final class RatingLineReader {
    private static final int LONGEST_WORDS = 300;
    private static final Pattern ROW_NUMBER = Pattern.compile("^[0-9]{1,5} (?=(?:[0-9A-Z]{3} )?NHS )");

    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^[0-9]{1,5} (?=\\p{Lu})");

    private static final Pattern COMMA_OF_CELLS = Pattern.compile(",(?=\\p{Lu})|,{2,}+");

    private static final Pattern COMMA_OF_TEXT = Pattern.compile("[^,\"]*+(?:, [^,\"]*+)++");

    /** A bit of the rule between two cells, as recognised from a scan. */
    private static final Pattern RULE_BEHIND = Pattern.compile("_++(?= *(?:\\||$))");

    private final NamesOfList names;

    RatingLineReader(NamesOfList names) {
        this.names = names;
    }

    /** What a line below a heading says. */
    RatingCells read(SourceLine line, RatingHeading heading) {
        return heading.layout()
                .filter(layout -> layout != TextLayout.COMMAS || !hasCommasOfText(line, heading))
                .flatMap(layout -> byCells(line, layout.cells(line.text()), heading))
                .orElseGet(() -> inTurn(line, heading).withoutLabels(names));
    }

    /** A line that has a rating for each column of them; where it has fewer or more, nothing tells which is which. */
    private RatingCells inTurn(SourceLine line, RatingHeading heading) {
        RatingWords split = words(line).amongCells(names::isName);
        ColumnsApart.Columns columns = heading.columns();
        if (columns.size() < 2 || split.rating().isEmpty()) {
            return byWords(line, split);
        }
        List<String> ratings = new ArrayList<>();
        String rest = split.rest();
        while (split.rating().isPresent() && (ratings.isEmpty() || rest.endsWith(split.words()))) {
            ratings.add(0, split.words());
            rest = split.rest();
            split = RatingWords.of(rest);
        }
        if (rest.isEmpty() && ratings.size() == 1) {
            return byWords(line, new RatingWords("", ratings.get(0)));
        }
        if (ratings.size() != columns.size()) {
            return byWords(line, new RatingWords(rest, ""));
        }
        return byWords(line, new RatingWords(rest, ratings.get(columns.own()))).beside(columns.others(ratings));
    }

    /** Commas before blanks, as text has them, of which those before the rating would make more cells than the heading has. */
    private boolean hasCommasOfText(SourceLine line, RatingHeading heading) {
        return COMMA_OF_TEXT.matcher(line.text()).matches()
                && words(line)
                                .orBehindName(names::isName, UnreadRating.MISREAD)
                                .rest()
                                .chars()
                                .filter(letter -> letter == ',')
                                .count()
                        >= heading.cells().size() - 1;
    }

    /** A row of a table with more cells than name and rating, which by its words alone is none. */
    boolean isRow(SourceLine line, RatingHeading heading) {
        RatingCells row = read(line, heading);
        return row.origin().isOfCells()
                && RatingWords.find(row.rating()).isPresent()
                && (names.isName(row.name()) || names.isCode(row.code()));
    }

    /** A name with its end, and behind it more than one rating. */
    boolean hasSeveralRatings(SourceLine line) {
        List<GluedNames.Piece> pieces = GluedNames.of(line.text()).pieces();
        return pieces.size() == 1
                && line.text().strip().startsWith(pieces.get(0).name())
                && names.isName(pieces.get(0).name())
                && GluedRows.ratingsIn(pieces.get(0).after()) > 1;
    }

    /** What a line says by its words alone. */
    RatingCells byWords(SourceLine line) {
        return byWords(line, words(line).orBehindName(names::isName, UnreadRating.MISREAD));
    }

    /** What a line of one cell says, which may have a cell of another column in front. */
    RatingCells cell(SourceLine line) {
        return byWords(line).withoutLabels(names);
    }

    /** What a line says of which only a mark tells the rating. */
    RatingCells labelled(SourceLine line, String text) {
        return byWords(
                line,
                new RatingWords(ROW_NUMBER.matcher(TextLayout.folded(text)).replaceFirst(""), ""));
    }

    private static UnreadRating words(SourceLine line) {
        String text = line.text().length() > LONGEST_WORDS ? "" : apart(line);
        return new UnreadRating(
                isNoise(text)
                        ? ""
                        : ROW_NUMBER.matcher(BulletMark.unmarked(text)).replaceFirst(""));
    }

    /** The rows of a line that holds several and nothing else; none where it holds one, or any doubt. */
    List<RatingCells> glued(SourceLine line) {
        if (line.text().length() < GluedRows.SHORTEST) {
            return List.of();
        }
        return GluedRows.find(BulletMark.unmarked(apart(line)), this::isNameOrCoded).stream()
                .flatMap(List::stream)
                .map(row -> byWords(line, row).glued())
                .toList();
    }

    /** Whether a row has more cells than the heading of its table, or no cells at all, and none repeats the page. */
    static boolean isMisshapen(SourceLine line, RatingHeading heading) {
        List<String> cells =
                heading.layout().map(layout -> layout.cells(line.text())).orElse(List.of());
        boolean misshapen = cells.size() < 2 || cells.size() > heading.cells().size() + 1;
        return misshapen && cells.stream().skip(1).noneMatch(GluedRatings::isRun);
    }

    private boolean isNameOrCoded(String text) {
        return names.find(CodedName.of("", text, names).name()).isPresent();
    }

    private static String apart(SourceLine line) {
        String text = TextLayout.folded(COMMA_OF_CELLS
                .matcher(RULE_BEHIND
                        .matcher(line.text())
                        .replaceAll("")
                        .replace('|', ' ')
                        .replace('}', ' ')
                        .replace('\t', ' '))
                .replaceAll(" "));
        // A tool that quotes cells with commas in them quotes a line that is one cell, too.
        boolean quoted = text.startsWith("\"") && text.indexOf('"', 1) > 0;
        return quoted ? text.replace("\"", "") : text;
    }

    private RatingCells byWords(SourceLine line, RatingWords split) {
        CodedName named = CodedName.of("", split.rest(), names);
        return RatingCells.words(line, named, split.words());
    }

    /** What the cells of a line say; none where there is but one, or not as many as a loose heading has. */
    Optional<RatingCells> byCells(SourceLine line, List<String> printed, RatingHeading heading) {
        if (printed.size() < 2) {
            return Optional.empty();
        }
        CellsUnderHeading aligned = CellsUnderHeading.of(printed, heading);
        List<String> cells = aligned.cells();
        boolean loose = heading.layout()
                .filter(layout -> layout == TextLayout.BLANKS || layout == TextLayout.COMMAS)
                .isPresent();
        if (loose && cells.size() != heading.cells().size()) {
            return Optional.empty();
        }
        if (heading.isNameWithRating()) {
            return Optional.of(runTogether(line, cells, heading)).filter(row -> names.isName(row.name()));
        }
        int moved = movedName(cells, heading);
        Set<Integer> known = new HashSet<>(List.of(moved, heading.rating()));
        Stream.of(heading.name(), heading.code()).forEach(at -> at.ifPresent(known::add));
        aligned.echo().ifPresent(known::add);
        Map<String, String> others = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!known.contains(at) && !cells.get(at).isEmpty()) {
                others.put(label(heading, at), cells.get(at));
            }
        }
        CodedName named = named(cells, heading, moved);
        if (!named.beside().isEmpty()) {
            others.put(RatingCells.BESIDE, named.beside());
        }
        return Optional.of(new RatingCells(
                line,
                RatingCells.Origin.CELLS,
                named.code(),
                named.name(),
                cell(cells, OptionalInt.of(heading.rating())),
                others,
                GluedRatings.in(printed)));
    }

    /** Name and rating in one cell, or cut in two of which only the first has a heading. */
    private RatingCells runTogether(SourceLine line, List<String> cells, RatingHeading heading) {
        int at = heading.rating();
        boolean cut = at + 1 < Math.min(cells.size(), heading.cells().size())
                && heading.cells().get(at + 1).isEmpty();
        String both = cell(cells, OptionalInt.of(at)) + (cut ? " " + cells.get(at + 1) : "");
        RatingWords split = new UnreadRating(both.strip()).orBehindName(names::isName, UnreadRating.MISREAD);
        return RatingCells.words(line, coded(cell(cells, heading.code()), split.rest()), split.words());
    }

    /** The code and the name of a row, of which the name may stand in another column than its own. */
    private CodedName named(List<String> cells, RatingHeading heading, int moved) {
        String code = cell(cells, heading.code());
        boolean apart = heading.name().isPresent() || moved >= 0 || names.isCode(code);
        String name = moved < 0 ? cell(cells, heading.name()) : cells.get(moved);
        return apart ? coded(code, name) : coded("", code);
    }

    private CodedName coded(String code, String printed) {
        return CodedName.of(code, RULE_BEHIND.matcher(printed).replaceFirst(""), names);
    }

    /** The column of a name that does not stand under its heading; -1 for none. */
    private int movedName(List<String> cells, RatingHeading heading) {
        if (!cell(cells, heading.name()).isEmpty()) {
            return -1;
        }
        int left = heading.name().orElse(heading.cells().indexOf("") + 1) - 1;
        return isNameOnTheLeft(left, cells, heading) ? left : unheadedName(cells, heading);
    }

    /** Left of its column, or of that of codes: the number of the row is so near that both are one cell. */
    private static boolean isNameOnTheLeft(int left, List<String> cells, RatingHeading heading) {
        return left >= 0
                && left < cells.size()
                && left != heading.rating()
                && left != heading.code().orElse(-1)
                && (NUMBER_IN_FRONT.matcher(cells.get(left)).find()
                        || (heading.name().isEmpty() && Affix.isBegun(cells.get(left))));
    }

    /** Under no heading, which a column without one has shifted or another line has. */
    private int unheadedName(List<String> cells, RatingHeading heading) {
        String code = cell(cells, heading.code());
        return IntStream.range(0, Math.min(cells.size(), heading.cells().size()))
                .filter(at -> heading.cells().get(at).isEmpty() && names.isName(cells.get(at)))
                .filter(at -> code.isEmpty() || names.isCode(code))
                .findFirst()
                .orElse(-1);
    }

    private static String label(RatingHeading heading, int at) {
        return FoundRow.keyOf(at < heading.cells().size() ? heading.cells().get(at) : "", at);
    }

    /** A cell without a letter or a digit, such as dots, holds nothing. */
    private static String cell(List<String> cells, OptionalInt at) {
        String cell = at.isPresent() && at.getAsInt() < cells.size() ? cells.get(at.getAsInt()) : "";
        return isNoise(cell) ? "" : cell;
    }

    private static boolean isNoise(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
