package io.github.fairshare.parsers.internal.table;

/**
 * How much of a text a way to read it explains.
 *
 * @param explained rows that have an identity and all figures that are needed, and nothing against them
 * @param named those of them whose name is known, and that of their code
 * @param whole those of them whose name ends in a word on a line of its own
 */
public record Score(long explained, long named, long whole) {
    boolean isBetterThan(Score other) {
        return explained != other.explained
                ? explained > other.explained
                : named != other.named ? named > other.named : whole > other.whole;
    }
}
