package io.github.fairshare.parsers.generators;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of documents with their truth. A failing document shrinks to one with less damage, and to an earlier family
 * and kind of damage where these fail too.
 */
public final class DocumentArbitraries {
    private static final int MOST_PERCENT = 60;

    private DocumentArbitraries() {}

    /**
     * Documents of every family, undamaged and with every kind of damage, each as often as any other.
     *
     * @return with damage at 0 to 60 of a hundred places
     */
    public static Arbitrary<GeneratedDocument<?>> documents() {
        List<Kind> kinds = Stream.of(DocumentFamily.values())
                .flatMap(family -> family.damages().stream().map(damage -> new Kind(family, damage)))
                .toList();
        return Combinators.combine(Arbitraries.of(kinds), percents(), seeds())
                .as((kind, percent, seed) -> kind.family().document(seed, kind.damage(), percent));
    }

    /**
     * Documents to which nothing has happened.
     *
     * @return of every family
     */
    public static Arbitrary<GeneratedDocument<?>> undamaged() {
        return Combinators.combine(Arbitraries.of(DocumentFamily.class), seeds())
                .as((family, seed) -> family.document(seed, DocumentDamage.NONE, 0));
    }

    /**
     * Documents of one family.
     *
     * @param family for example {@link DocumentFamily#ALLOCATIONS}
     * @return undamaged and with every kind of damage that the family meets
     */
    public static Arbitrary<GeneratedDocument<?>> documents(DocumentFamily family) {
        return Combinators.combine(Arbitraries.of(family.damages()), percents(), seeds())
                .as((damage, percent, seed) -> family.document(seed, damage, percent));
    }

    /**
     * Documents of one family with one kind of damage at one rate.
     *
     * @param family for example {@link DocumentFamily#ALLOCATIONS}
     * @param damage one of its kinds of damage, for example {@link DocumentDamage#GAPS_LOST}
     * @param percent how many of a hundred places it hits: 0 to 100, for example 30
     * @return documents that differ in their rows and layouts
     */
    public static Arbitrary<GeneratedDocument<?>> documents(DocumentFamily family, DocumentDamage damage, int percent) {
        return seeds().map(seed -> family.document(seed, damage, percent));
    }

    private static Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(0, MOST_PERCENT);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, Integer.MAX_VALUE);
    }

    private record Kind(DocumentFamily family, DocumentDamage damage) {}
}
