package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.parsers.internal.figure.FigureMarks;
import io.github.fairshare.parsers.internal.figure.GluedFields;
import io.github.fairshare.parsers.internal.figure.GluedFields.Split;
import io.github.fairshare.parsers.internal.figure.NumberForm;
import io.github.fairshare.parsers.internal.figure.NumberForm.Sign;
import io.github.fairshare.parsers.internal.figure.ThousandsBlanks;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Splits figures of a table of allocations that have run together, where the distance or the percentage proves one split
 * and no other.
 */
final class AllocationSplits {
    private static final int LONGEST = 120;
    /** Where all of it is signs with pounds, of which one character in three is left. */
    private static final int LONGEST_WITH_POUNDS = 3 * LONGEST;

    private static final int DIGITS = 9;
    private static final int PERCENT_DIGITS = 3;
    private static final int PERCENT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 3;
    /** Of a target that is large enough to prove anything: a hundred units of its last place. */
    private static final int TARGET_DIGITS = 3;

    private static final int MOST_KEPT = 1_000;

    private static final Pattern PARTED = Pattern.compile("[0-9] [0-9]{3}(?![0-9,])");
    private static final char BLANK = ' ';

    private static final Pattern SIGN_AND_POUNDS = Pattern.compile("([" + FigureMarks.MINUS_SIGNS + "(])£ ?");

    private final List<String> columns;
    private final AllocationArithmetic arithmetic;
    private final Written withoutPoint;
    private final List<Written> withPoint;
    private final List<Written> parted;
    private final AllocationPlaces places;
    /** Lines that are put together with other names in front have the same figures behind. */
    private final RecentAnswers<Set<Split>> fitting = new RecentAnswers<>(MOST_KEPT, this::search);

    AllocationSplits(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.arithmetic = new AllocationArithmetic(columns);
        this.withoutPoint = Written.of(columns, 0, ',', NumberForm::mostDigits);
        this.withPoint = IntStream.rangeClosed(0, MOST_DECIMALS)
                .mapToObj(money -> Written.of(columns, money, ',', NumberForm::mostDigitsOfAll))
                .toList();
        this.parted = IntStream.rangeClosed(0, MOST_DECIMALS)
                .mapToObj(money -> Written.of(columns, money, BLANK, NumberForm::mostDigitsOfAll))
                .toList();
        this.places = AllocationPlaces.of(columns);
    }

    /** The split of what stands behind a label that is proven, if just one is. */
    Optional<Split> proven(String text) {
        Set<Split> splits = fitting(text);
        return splits.size() == 1 ? splits.stream().findFirst() : Optional.empty();
    }

    /** All splits of what stands behind a label in which the figures go with each other. */
    Set<Split> fitting(String text) {
        boolean possible = places.canProve()
                && text.length() <= LONGEST_WITH_POUNDS
                && digitsIn(text) >= columns.size() - 1 + TARGET_DIGITS;
        return possible ? fitting.of(text) : Set.of();
    }

    private Set<Split> search(String text) {
        String tail = text.indexOf('£') < 0
                ? text
                : SIGN_AND_POUNDS.matcher(text).replaceAll("$1").replace('£', ' ');
        if (tail.length() > LONGEST) {
            return Set.of();
        }
        Search search = new Search(tail);
        Set<Split> splits = new LinkedHashSet<>();
        for (Written written : tail.indexOf('.') < 0 ? List.of(withoutPoint) : withPoint) {
            splits.addAll(search.splits(written));
        }
        if (PARTED.matcher(tail).find()) {
            parted.forEach(written -> splits.addAll(search.splits(written)));
        }
        return splits;
    }

    /** One way to write the cells, and how many digits those from each cell on have at least and at most. */
    private record Written(List<NumberForm> forms, List<Integer> least, List<Integer> most) {
        /** All money has so many decimals; what stands behind a percentage tells how many that has. */
        static Written of(List<String> columns, int money, char thousands, ToIntFunction<NumberForm> mostDigits) {
            List<NumberForm> forms = columns.stream()
                    .map(column -> form(column, money, thousands))
                    .toList();
            return new Written(forms, sums(forms, NumberForm::fewestDigits), sums(forms, mostDigits));
        }

        private static NumberForm form(String column, int money, char thousands) {
            return column.equals(AllocationColumns.PERCENT)
                    ? new NumberForm(1, PERCENT_DIGITS, Set.of(0, 1, PERCENT_DECIMALS), Sign.ALLOWED)
                    : new NumberForm(1, DIGITS, Set.of(money), thousands, Sign.ALLOWED);
        }

        private static List<Integer> sums(List<NumberForm> forms, ToIntFunction<NumberForm> digits) {
            return IntStream.rangeClosed(0, forms.size())
                    .mapToObj(from -> forms.subList(from, forms.size()).stream()
                            .mapToInt(digits)
                            .sum())
                    .toList();
        }

        /** Whether so many digits are left for the cells from one on. */
        boolean canHave(int digits, int from) {
            return digits >= least.get(from) && digits <= most.get(from);
        }
    }

    private static int digitsIn(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    /** One text, of which the same part is tried as a cell again and again. */
    private final class Search {
        private final String tail;
        private final int[] digitsFrom;

        Search(String tail) {
            this.tail = tail;
            this.digitsFrom = new int[tail.length() + 1];
            for (int at = tail.length() - 1; at >= 0; at--) {
                digitsFrom[at] = digitsFrom[at + 1] + (Character.isDigit(tail.charAt(at)) ? 1 : 0);
            }
        }

        List<Split> splits(Written written) {
            if (!written.canHave(digitsFrom[0], 0)) {
                return List.of();
            }
            return GluedFields.splits(
                            tail,
                            written.forms(),
                            cells -> written.canHave(digitsFrom[cells.end()], cells.size())
                                    && places.mayProve(tail, cells))
                    .stream()
                    .map(split -> new Split(
                            split.cells().stream().map(ThousandsBlanks::joined).toList(), split.gapsLost()))
                    .filter(split -> arithmetic.proves(arithmetic.in(split.cells())))
                    .toList();
        }
    }
}
