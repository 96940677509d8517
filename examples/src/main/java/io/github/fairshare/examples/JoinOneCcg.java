package io.github.fairshare.examples;

import io.github.fairshare.core.join.CcgRow;
import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.parsers.BundledSources;

/** What do all sources together say of one CCG? */
public final class JoinOneCcg {
    private JoinOneCcg() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        CcgRow row = BundledSources.join().find(OrganisationCode.of("00C")).orElseThrow();
        System.out.println(row.describe());
        row.dtocTarget().ifPresent(target -> System.out.println(target.describe()));
        row.annualRating()
                .flatMap(CcgRating::rating)
                .ifPresent(rating -> System.out.println("annual rating: " + rating.printed()));
        row.maternityRating()
                .flatMap(CcgRating::rating)
                .ifPresent(rating -> System.out.println("maternity rating: " + rating.printed()));
        row.hub()
                .ifPresent(hub -> System.out.println(
                        "hub: " + hub.hub().orElse("") + ", " + hub.region().orElse("")));
        row.successor().ifPresent(code -> System.out.println("now part of " + code));
    }
}
