package io.github.fairshare.core.report;

import io.github.fairshare.core.source.Provenance;
import java.util.List;

/**
 * A record with its place in the document and how it was obtained.
 *
 * @param <T> the type of the record
 * @param value the record
 * @param provenance where it stands
 * @param status how it was obtained
 * @param repairs what was restored, empty unless the status is REPAIRED or UNRESOLVED
 */
public record Entry<T>(T value, Provenance provenance, Status status, List<Repair> repairs) {
    /** Copies the list; a repaired record names its repair, an exact one has none. */
    public Entry {
        repairs = List.copyOf(repairs);
        if (status == Status.REPAIRED && repairs.isEmpty()) {
            throw new IllegalArgumentException("a repaired record names its repair; " + provenance + " names none");
        }
        if (status == Status.EXACT && !repairs.isEmpty()) {
            throw new IllegalArgumentException("an exact record has no repair; " + provenance + " has " + repairs);
        }
    }

    /**
     * A record as printed.
     *
     * @param <T> the type of the record
     * @param value the record
     * @param provenance where it stands
     * @return the entry
     */
    public static <T> Entry<T> exact(T value, Provenance provenance) {
        return new Entry<>(value, provenance, Status.EXACT, List.of());
    }

    /**
     * The first physical line of the record.
     *
     * @return counted from 1
     */
    public int line() {
        return provenance.firstLine();
    }

    /**
     * Place, status and record.
     *
     * @return for example {@code dtoc-targets-2017-09:4 EXACT DtocTarget{...}}
     */
    @Override
    public String toString() {
        return provenance + " " + status + " " + value;
    }
}
