package io.github.fairshare.allocation.pace.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The values of a parameter that a design looks at: on both sides of the unchanged one, each distance twice the last. */
record DesignValues(Turning turning, BigDecimal start) {
    private static final int DECIMALS = 6;
    private static final int HALVINGS = 50;
    private static final BigDecimal FIRST_STEP = new BigDecimal("0.01");
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(200);
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Rising, with the last value that is measured wherever measured and unmeasured ones stand side by side. */
    List<BigDecimal> all(Predicate<BigDecimal> isMeasured) {
        NavigableSet<BigDecimal> loading = loading();
        List<BigDecimal> rising = new ArrayList<>(loading);
        NavigableSet<BigDecimal> all = new TreeSet<>(loading);
        for (int i = 1; i < rising.size(); i++) {
            boolean first = isMeasured.test(rising.get(i - 1));
            if (first != isMeasured.test(rising.get(i))) {
                BigDecimal good = first ? rising.get(i - 1) : rising.get(i);
                BigDecimal bad = first ? rising.get(i) : rising.get(i - 1);
                all.add(edge(good, bad, isMeasured));
            }
        }
        return List.copyOf(all);
    }

    /** With which the policy loads, the unchanged one among them. */
    private NavigableSet<BigDecimal> loading() {
        NavigableSet<BigDecimal> values = new TreeSet<>(List.of(start));
        for (BigDecimal step : List.of(FIRST_STEP, FIRST_STEP.negate())) {
            BigDecimal last = start;
            for (BigDecimal away = step; away.abs().compareTo(FURTHEST) < 0; away = away.multiply(TWO)) {
                BigDecimal value = start.add(away);
                if (turning.find(value).isEmpty()) {
                    values.add(edge(last, value, at -> turning.find(at).isPresent()));
                    break;
                }
                values.add(value);
                last = value;
            }
        }
        return values;
    }

    /** The last good value on the way to a bad one. */
    private static BigDecimal edge(BigDecimal last, BigDecimal refused, Predicate<BigDecimal> isGood) {
        BigDecimal good = last;
        BigDecimal bad = refused;
        for (int i = 0; i < HALVINGS && good.subtract(bad).abs().compareTo(MILLIONTH) > 0; i++) {
            BigDecimal middle = middle(good, bad);
            if (isGood.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        BigDecimal whole = good.setScale(DECIMALS, RoundingMode.HALF_UP);
        return isGood.test(whole) ? whole : good;
    }

    static BigDecimal middle(BigDecimal a, BigDecimal b) {
        return a.add(b).divide(TWO, 12, RoundingMode.HALF_UP);
    }
}
