package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.FrontierRow;
import io.github.fairshare.allocation.pace.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a frontier and a design say of one value of a parameter. */
final class OutcomeColumns {
    /** Of the values that a parameter is given. */
    static final int DECIMALS = 12;

    private OutcomeColumns() {}

    static List<String> after(String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of("years", "growth_used", "max_under_percent", "moved", "losers", "status"))
                .toList();
    }

    static List<String> cells(FrontierRow row, PacePolicy policy, String... first) {
        return Stream.concat(Stream.of(first), outcome(row, policy)).toList();
    }

    private static Stream<String> outcome(FrontierRow row, PacePolicy policy) {
        return row.outcome()
                .map(of -> Stream.of(
                        of.years().map(String::valueOf).orElse(""),
                        Texts.percentOrEmpty(of.growthUsed()),
                        Texts.percentOrEmpty(Optional.of(of.maxUnder())),
                        Texts.money(policy, of.moved()),
                        String.valueOf(of.losers()),
                        row.status()))
                .orElse(Stream.of("", "", "", "", "", row.status()));
    }
}
