package io.github.fairshare.parsers.internal;

import io.github.fairshare.parsers.internal.AllocationArithmetic.Rounded;
import io.github.fairshare.parsers.internal.GluedFields.Split;
import io.github.fairshare.parsers.internal.NumberForm.Sign;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Splits figures of a table of allocations that have run together, where the distance or the percentage proves one split
 * and no other.
 */
final class AllocationSplits {
    private static final int LONGEST = 120;
    private static final int DIGITS = 9;
    private static final int PERCENT_DIGITS = 3;
    private static final int PERCENT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 3;

    private static final Pattern SIGN_AND_POUNDS = Pattern.compile("([(\u2212\u2013-])£ ?");

    private final List<String> columns;
    private final AllocationArithmetic arithmetic;
    private final List<List<NumberForm>> forms;

    AllocationSplits(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.arithmetic = new AllocationArithmetic(columns);
        this.forms = IntStream.rangeClosed(0, MOST_DECIMALS)
                .mapToObj(money ->
                        columns.stream().map(column -> form(column, money)).toList())
                .toList();
    }

    /** The split of what stands behind a label that is proven, if just one is. */
    Optional<Split> proven(String text) {
        String tail = SIGN_AND_POUNDS.matcher(text).replaceAll("$1").replace('£', ' ');
        if (!arithmetic.canProve() || digitsOf(tail) < columns.size() || tail.length() > LONGEST) {
            return Optional.empty();
        }
        Search search = new Search(tail);
        int most = search.hasPoint ? MOST_DECIMALS : 0;
        Set<Split> proven = new LinkedHashSet<>();
        for (List<NumberForm> written : forms.subList(0, most + 1)) {
            search.splits(written).forEach(proven::add);
        }
        return proven.size() == 1 ? proven.stream().findFirst() : Optional.empty();
    }

    /** All money has so many decimals; what stands behind a percentage tells how many that has. */
    private static NumberForm form(String column, int money) {
        return column.equals(AllocationColumns.PERCENT)
                ? new NumberForm(1, PERCENT_DIGITS, Set.of(0, 1, PERCENT_DECIMALS), Sign.ALLOWED)
                : new NumberForm(1, DIGITS, Set.of(money), Sign.ALLOWED);
    }

    private static int digitsOf(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    /** One text, of which the same part is tried as a cell again and again. */
    private final class Search {
        private final String tail;
        private final int digits;
        private final boolean hasPoint;
        private final Map<String, Optional<Rounded>> figures = new HashMap<>();

        Search(String tail) {
            this.tail = tail;
            this.digits = digitsOf(tail);
            this.hasPoint = tail.indexOf('.') >= 0;
        }

        List<Split> splits(List<NumberForm> written) {
            int[] least = new int[written.size() + 1];
            int[] most = new int[written.size() + 1];
            for (int at = written.size() - 1; at >= 0; at--) {
                NumberForm form = written.get(at);
                least[at] = least[at + 1] + form.fewestDigits();
                most[at] = most[at + 1] + (hasPoint ? form.mostDigitsOfAll() : form.mostDigits());
            }
            return GluedFields.splits(tail, written, cells -> {
                        int left = left(cells);
                        return left >= least[cells.size()] && left <= most[cells.size()] && mayBegin(cells);
                    })
                    .stream()
                    .filter(split -> arithmetic.proves(in(split.cells())))
                    .toList();
        }

        private int left(List<String> cells) {
            int left = digits;
            for (String cell : cells) {
                left -= digitsOf(cell);
            }
            return left;
        }

        /** What was there before the last cell has been asked about before. */
        private boolean mayBegin(List<String> cells) {
            return !AllocationColumns.FIGURES.contains(columns.get(cells.size() - 1)) || arithmetic.mayProve(in(cells));
        }

        private Function<String, Optional<Rounded>> in(List<String> cells) {
            return column -> {
                int at = columns.indexOf(column);
                return at < 0 || at >= cells.size() ? Optional.empty() : figure(cells.get(at));
            };
        }

        private Optional<Rounded> figure(String cell) {
            return figures.computeIfAbsent(
                    cell, text -> AllocationRows.figure(text).map(Rounded::of));
        }
    }
}
