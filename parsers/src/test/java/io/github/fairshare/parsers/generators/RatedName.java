package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A name and its rating, before they are printed. */
public record RatedName(String code, String name, Rating rating) {
    private static final List<Rating> RATINGS = List.of(Rating.values());

    /** All CCGs of a day with made-up ratings, by name. */
    public static List<RatedName> all(LocalDate day, long seed) {
        Random random = new Random(seed);
        return OrganisationRegistry.ccgs().openOn(day).stream()
                .sorted(Comparator.comparing(ccg -> ccg.nameOn(day)
                        .toLowerCase(Locale.ROOT)
                        .replace("&", "and")
                        .replaceAll("[^a-z0-9 ]", " ")
                        .replaceAll(" +", " ")))
                .map(ccg -> of(ccg, day, random))
                .toList();
    }

    private static RatedName of(Organisation ccg, LocalDate day, Random random) {
        return new RatedName(ccg.code().text(), ccg.nameOn(day), RATINGS.get(random.nextInt(RATINGS.size())));
    }

    public String bareName() {
        return name.replaceFirst("^NHS ", "").replaceFirst(" CCG$", "");
    }

    @Override
    public String toString() {
        return code + " " + rating;
    }
}
