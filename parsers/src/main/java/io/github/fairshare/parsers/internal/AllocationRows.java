package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.GluedFields.Split;
import io.github.fairshare.parsers.internal.NumberForm.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts rows of a table of allocations into cells. Figures that have run together are split only where the distance proves
 * it: it has to be the allocation less the target, in one split and no other.
 */
final class AllocationRows {
    private static final int CODE_LENGTH = 3;
    private static final int LONGEST_NAME = 120;
    private static final int DIGITS = 9;

    private static final Pattern POUND_SIGN = Pattern.compile("^([(\u2212\u2013-]?)£ ?");
    private static final Pattern PERCENT_SIGN = Pattern.compile(" ?%(?=\\)?$)");

    private final List<String> columns;

    AllocationRows(List<String> columns) {
        this.columns = columns;
    }

    /** A row that has a label and just as many figures as the table has columns for them. */
    Optional<AllocationRow> find(LogicalRow lines, String text) {
        Label label = Label.of(text);
        if (label.isEmpty() || label.name().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<String> words = words(label.tail());
        if (words.size() == columns.size()
                && words.stream().allMatch(word -> figure(word).isPresent())) {
            return Optional.of(row(lines, label, words, Optional.empty()));
        }
        return proven(label).map(split -> row(lines, label, split.cells(), Optional.of(repair(text, split))));
    }

    /** A row of which the text ends before its last figure: the figures are those that something stands behind. */
    AllocationRow cutOff(LogicalRow lines, String text) {
        Label label = Label.of(text);
        List<String> words = words(label.tail());
        Map<String, String> figures = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(words.size() - 1, columns.size()); at++) {
            figures.put(columns.get(at), words.get(at));
        }
        return new AllocationRow(
                lines,
                label.code(),
                label.name(),
                figures,
                Optional.empty(),
                Optional.of("the text ends in this row, so that figures are missing or may be cut"));
    }

    /** A code in front of a text: known, or of the form of one with a separator behind. */
    static Optional<String> code(String text) {
        if (text.length() < CODE_LENGTH) {
            return Optional.empty();
        }
        String start = text.substring(0, CODE_LENGTH);
        Optional<OrganisationCode> code = OrganisationCode.find(start);
        boolean ends = text.length() == CODE_LENGTH || !Character.isLetterOrDigit(text.charAt(CODE_LENGTH));
        boolean glued = !ends && Character.isUpperCase(text.charAt(CODE_LENGTH));
        return code.filter(found -> (ends && start.chars().anyMatch(Character::isDigit))
                        || ((ends || glued) && (isKnown(found) || AllocationKinds.isOfAuthority(start))))
                .map(OrganisationCode::text);
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

    private Optional<Split> proven(Label label) {
        long digits = label.tail().chars().filter(Character::isDigit).count();
        if (!columns.contains(AllocationColumns.DISTANCE)
                || digits < columns.size()
                || label.tail().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        long points = label.tail().chars().filter(character -> character == '.').count();
        Set<Split> proven = new LinkedHashSet<>();
        for (int money = 0; money <= 3; money++) {
            for (int percent = 0; percent <= 2; percent++) {
                if (points == pointsIn(money, percent)) {
                    GluedFields.splits(label.tail(), forms(money, percent)).stream()
                            .filter(this::distanceFits)
                            .forEach(proven::add);
                }
            }
        }
        return proven.size() == 1 ? proven.stream().findFirst() : Optional.empty();
    }

    /** With how many points a row is printed, so that most forms need not be tried. */
    private int pointsIn(int money, int percent) {
        int percentages = Collections.frequency(columns, AllocationColumns.PERCENT);
        return (money > 0 ? columns.size() - percentages : 0) + (percent > 0 ? percentages : 0);
    }

    private List<FieldForm> forms(int money, int percent) {
        List<FieldForm> forms = new ArrayList<>();
        for (String column : columns) {
            boolean points = column.equals(AllocationColumns.PERCENT);
            forms.add(
                    points
                            ? new NumberForm(1, 3, Set.of(percent), Sign.ALLOWED)
                            : new NumberForm(1, DIGITS, Set.of(money), Sign.ALLOWED));
        }
        return forms;
    }

    /** The distance is the allocation less the target within one unit of its last digit, and the percentage goes with it. */
    private boolean distanceFits(Split split) {
        Optional<BigDecimal> allocation = value(split, AllocationColumns.ALLOCATION);
        Optional<BigDecimal> target = value(split, AllocationColumns.TARGET);
        Optional<BigDecimal> distance = value(split, AllocationColumns.DISTANCE);
        if (allocation.isEmpty()
                || target.isEmpty()
                || distance.isEmpty()
                || target.get().signum() == 0) {
            return false;
        }
        BigDecimal gap = allocation.get().subtract(target.get());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(distance.get().scale());
        Optional<BigDecimal> percent = value(split, AllocationColumns.PERCENT);
        boolean percentFits = percent.isEmpty()
                || percent.get()
                                .multiply(target.get())
                                .subtract(gap.movePointRight(2))
                                .abs()
                                .compareTo(BigDecimal.ONE
                                        .movePointLeft(percent.get().scale())
                                        .multiply(target.get()))
                        <= 0;
        return percentFits && distance.get().subtract(gap).abs().compareTo(unit) <= 0;
    }

    private Optional<BigDecimal> value(Split split, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? Optional.empty() : figure(split.cells().get(at)).map(PrintedFigure::value);
    }

    private AllocationRow row(LogicalRow lines, Label label, List<String> cells, Optional<Repair> repair) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            figures.put(columns.get(at), cells.get(at));
        }
        return new AllocationRow(
                lines, label.code(), label.name(), figures, repair.or(() -> label.gluedRepair()), Optional.empty());
    }

    private static Repair repair(String text, Split split) {
        return Repair.of(
                "cells-split-by-distance",
                text.strip(),
                String.join(" | ", split.cells()),
                "in this split, and in no other, the distance is the allocation less the target");
    }

    private static List<String> words(String tail) {
        String bare = tail.replace('|', ' ').replace('\u00A0', ' ').strip();
        return bare.isEmpty() ? List.of() : Arrays.asList(bare.split("\\s++"));
    }

    /** What stands before the figures: a code, a name, or both. */
    private record Label(String code, String name, String tail, Optional<Repair> gluedRepair) {
        static Label of(String text) {
            String bare = text.replace('\u00A0', ' ').replace('|', ' ').strip();
            String code = AllocationRows.code(bare).orElse("");
            String rest = bare.substring(code.length());
            int start = LabelAndFigures.firstFigure(rest);
            String name = TextLayout.folded(rest.substring(0, start));
            boolean glued = (!code.isEmpty() && !rest.isEmpty() && Character.isLetter(rest.charAt(0)))
                    || (start > 0 && start < rest.length() && !Character.isWhitespace(rest.charAt(start - 1)));
            return new Label(
                    code,
                    name,
                    rest.substring(start),
                    glued
                            ? Optional.of(
                                    Repair.of(
                                            "label-split",
                                            bare,
                                            (code + " | " + name + " | " + rest.substring(start)).strip(),
                                            "a code that is known stands before the name, and figures begin behind its last letter"))
                            : Optional.empty());
        }

        boolean isEmpty() {
            return code.isEmpty() && name.isEmpty();
        }
    }
}
