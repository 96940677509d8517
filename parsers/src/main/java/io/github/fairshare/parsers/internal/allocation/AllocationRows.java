package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.allocation.AllocationArithmetic.Rounded;
import io.github.fairshare.parsers.internal.figure.GluedFields.Split;
import io.github.fairshare.parsers.internal.figure.LabelAndFigures;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Cuts rows of a table of allocations into cells. Figures that have run together are split only where the distance or the
 * percentage proves it: they have to be those of the allocation and the target, in one split and no other.
 */
final class AllocationRows {
    private static final int CODE_LENGTH = 3;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_KEPT = 1_000;

    private static final Pattern POUND_SIGN = Pattern.compile("^([(\u2212\u2013-]?)£ ?");
    private static final Pattern PERCENT_SIGN = Pattern.compile(" ?%(?=\\)?$)");

    private static final String CUT = "the text ends in this row, so that figures are missing or may be cut";

    private final AllocationHeading heading;
    private final List<String> columns;
    private final AllocationArithmetic arithmetic;
    private final AllocationSplits splits;
    private final RecentAnswers<Optional<Cells>> cut = new RecentAnswers<>(MOST_KEPT, this::cut);

    AllocationRows(AllocationHeading heading) {
        this.heading = heading;
        this.columns = heading.figures();
        this.arithmetic = new AllocationArithmetic(columns);
        this.splits = new AllocationSplits(columns);
    }

    /** A row that has a label and just as many figures as the table has columns for them. */
    Optional<AllocationRow> find(LogicalRow lines, String text) {
        return cut.of(text).map(cells -> row(lines, cells));
    }

    private Optional<Cells> cut(String text) {
        Label label = Label.of(text);
        if (label.isEmpty() || label.name().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<String> words = words(label.tail());
        // A figure with a letter in it is no part of a name.
        if (hasDigit(label.name().substring(label.name().lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        if (words.size() == columns.size()
                && words.stream().allMatch(word -> figure(word).isPresent())
                && (!heading.isGuessed() || arithmetic.fits(in(words)))) {
            return Optional.of(new Cells(label, words, Optional.empty()));
        }
        return splits.proven(label.tail())
                .map(split -> new Cells(label, split.cells(), Optional.of(repair(text, split))));
    }

    /** A row of which the text ends before its last figure: the figures are those that something stands behind. */
    AllocationRow cutOff(LogicalRow lines, String text) {
        Label label = Label.of(text);
        List<String> words = words(label.tail());
        Map<String, String> figures = new LinkedHashMap<>();
        for (int at = 0;
                at < Math.min(words.size() - 1, columns.size())
                        && figure(words.get(at)).isPresent();
                at++) {
            figures.put(columns.get(at), words.get(at));
        }
        // More words than columns, or figures that do not go with each other, stand under columns that are not known.
        boolean known = !heading.isGuessed()
                && words.size() <= columns.size()
                && arithmetic.mayFit(in(List.copyOf(figures.values())));
        return unresolved(lines, label, known ? figures : Map.of(), CUT);
    }

    /** The figures of the first columns. */
    private Function<String, Optional<Rounded>> in(List<String> words) {
        return column -> {
            int at = columns.indexOf(column);
            return at < 0 || at >= words.size()
                    ? Optional.empty()
                    : figure(words.get(at)).map(Rounded::of);
        };
    }

    /** The same in a table that has lost gaps: what looks like a figure may be two. */
    AllocationRow cutOffAmongGlued(LogicalRow lines, String text) {
        return unresolved(lines, Label.of(text), Map.of(), CUT);
    }

    /** A row of which the label is all that is sure. */
    AllocationRow withoutFigures(LogicalRow lines, String text) {
        return unresolved(lines, Label.of(text), Map.of(), reason());
    }

    private String reason() {
        if (arithmetic.canProve()) {
            return "the figures cannot be told apart: there is not just one way to split them in which the distance and the"
                    + " percentage are those of the allocation and the target";
        }
        return heading.isGuessed()
                ? "the cells of the heading have run together, and no column can prove which figures stand under those of its"
                        + " columns that are not known"
                : "the figures cannot be told apart, and no column can prove a split";
    }

    /** Whether the figures of a row go with each other, where the table has columns that tell. */
    boolean fits(AllocationRow row) {
        return arithmetic.fits(
                column -> figure(row.figures().getOrDefault(column, "")).map(Rounded::of));
    }

    /** Whether the table has columns that can tell. */
    boolean canProve() {
        return arithmetic.canProve();
    }

    /** Whether anything that can be a figure stands behind the label. */
    static boolean hasFigures(String text) {
        return Label.of(text).tail().chars().anyMatch(Character::isDigit);
    }

    /** Whether anything with a digit stands behind the code, be it a figure or not. */
    static boolean hasDigits(String text) {
        Label label = Label.of(text);
        return hasDigit(label.name()) || hasDigit(label.tail());
    }

    /** The name in front of the first digit. */
    static String nameIn(String text) {
        return withoutDigits(Label.of(text).name());
    }

    private static AllocationRow unresolved(LogicalRow lines, Label label, Map<String, String> figures, String doubt) {
        return new AllocationRow(
                lines, label.code(), withoutDigits(label.name()), figures, Optional.empty(), Optional.of(doubt));
    }

    private static String withoutDigits(String name) {
        int end = 0;
        while (end < name.length() && !Character.isDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).strip();
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** A code in front of a text: known, or of the form of one with a separator behind. */
    static Optional<String> code(String text) {
        if (text.length() < CODE_LENGTH) {
            return Optional.empty();
        }
        String start = text.substring(0, CODE_LENGTH);
        Optional<OrganisationCode> code = OrganisationCode.find(start);
        boolean ends = text.length() == CODE_LENGTH || !Character.isLetterOrDigit(text.charAt(CODE_LENGTH));
        boolean glued = !ends
                && (Character.isUpperCase(text.charAt(CODE_LENGTH))
                        || (Character.isLetter(text.charAt(CODE_LENGTH)) && isMixed(start)));
        return code.filter(found -> (ends && isMixed(start))
                        || ((ends || glued) && (isKnown(found) || AllocationKinds.isOfAuthority(start))))
                .map(OrganisationCode::text);
    }

    /** Digits alone may be the beginning of a figure. */
    private static boolean isMixed(String start) {
        return start.chars().anyMatch(Character::isDigit) && start.chars().anyMatch(Character::isLetter);
    }

    static boolean isKnown(OrganisationCode code) {
        return OrganisationRegistry.pcts().find(code).isPresent()
                || OrganisationRegistry.ccgs().find(code).isPresent();
    }

    static Optional<PrintedFigure> figure(String cell) {
        String bare = POUND_SIGN
                .matcher(PERCENT_SIGN.matcher(cell.strip()).replaceFirst(""))
                .replaceFirst("$1");
        return PrintedFigure.find(bare);
    }

    private AllocationRow row(LogicalRow lines, Cells cells) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            figures.put(columns.get(at), cells.figures().get(at));
        }
        Label label = cells.label();
        return new AllocationRow(
                lines, label.code(), label.name(), figures, cells.repair().or(label::repair), Optional.empty());
    }

    private Repair repair(String text, Split split) {
        boolean distance = columns.contains(AllocationColumns.DISTANCE);
        return Repair.of(
                distance ? "cells-split-by-distance" : "cells-split-by-percentage",
                text.strip(),
                String.join(" | ", split.cells()),
                distance
                        ? "in this split, and in no other, the distance is the allocation less the target"
                        : "in this split, and in no other, the percentage is that of the allocation less the target");
    }

    private static List<String> words(String tail) {
        String bare = tail.replace('|', ' ').replace('\u00A0', ' ').strip();
        return bare.isEmpty() ? List.of() : Arrays.asList(bare.split("\\s++"));
    }

    private record Cells(Label label, List<String> figures, Optional<Repair> repair) {}

    /** What stands before the figures: a code, a name, or both. */
    private record Label(String code, String name, String tail, Optional<String> glued) {
        static Label of(String text) {
            String bare = text.replace('\u00A0', ' ').replace('|', ' ').strip();
            String code = AllocationRows.code(bare).orElse("");
            String rest = bare.substring(code.length());
            int start = LabelAndFigures.firstFigure(rest);
            String name = TextLayout.folded(rest.substring(0, start));
            boolean glued = (!code.isEmpty() && !rest.isEmpty() && Character.isLetter(rest.charAt(0)))
                    || (start > 0 && start < rest.length() && !Character.isWhitespace(rest.charAt(start - 1)));
            return new Label(code, name, rest.substring(start), glued ? Optional.of(bare) : Optional.empty());
        }

        /** What was done where nothing stands between its parts. */
        Optional<Repair> repair() {
            return glued.map(bare -> Repair.of(
                    "label-split",
                    bare,
                    (code + " | " + name + " | " + tail).strip(),
                    "a code that is known stands before the name, and figures begin behind its last letter"));
        }

        boolean isEmpty() {
            return code.isEmpty() && name.isEmpty();
        }
    }
}
