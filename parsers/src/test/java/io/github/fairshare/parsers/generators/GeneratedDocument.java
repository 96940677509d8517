package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.ParseOptions;
import io.github.fairshare.parsers.SourceParser;
import io.github.fairshare.parsers.SourceText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document with its truth.
 *
 * @param <T> the type of its records
 * @param family its family, for example {@link DocumentFamily#ALLOCATIONS}
 * @param damage what has befallen it, for example {@link DocumentDamage#GAPS_LOST}
 * @param percent of a hundred places that the damage can hit, how many it hits, for example 30
 * @param text the document as its reader is given it
 * @param truth what a perfect reader finds, in the order of the page
 * @param reading how it is read, and what of a record counts
 */
public record GeneratedDocument<T>(
        DocumentFamily family, DocumentDamage damage, int percent, String text, List<T> truth, Reading<T> reading) {

    /**
     * How a document is read, and what of a record counts.
     *
     * @param <T> the type of the records
     * @param parser the reader
     * @param options what is known of the document, for example the day of its names
     * @param gist code, or name where there is none, and every figure; a misread letter of a name is no other record
     */
    public record Reading<T>(SourceParser<T> parser, ParseOptions options, Function<T, String> gist) {}

    /** Copies the list. */
    public GeneratedDocument {
        truth = List.copyOf(truth);
    }

    /**
     * Reads the document.
     *
     * @return as its parser gives it
     */
    public Parsed<T> read() {
        return read(text);
    }

    /**
     * Reads another text as this document is read.
     *
     * @param changed for example this text with a line more
     * @return as its parser gives it
     */
    public Parsed<T> read(String changed) {
        return reading.parser().parse(SourceText.of(changed), reading.options());
    }

    /**
     * The records of a reading that say what the document does not.
     *
     * @param parsed a reading of this document
     * @return those that call themselves exact or repaired and are no row of the truth; of a good reader none
     */
    public List<Entry<T>> untrue(Parsed<T> parsed) {
        Set<String> gists = truth.stream().map(reading.gist()).collect(Collectors.toSet());
        return parsed.entries().stream()
                .filter(entry -> entry.status() != Status.UNRESOLVED)
                .filter(entry -> !gists.contains(reading.gist().apply(entry.value())))
                .toList();
    }

    /**
     * How much of the truth a reading found.
     *
     * @param parsed a reading of this document
     * @return how many rows of the truth stand in an exact or repaired record
     */
    public int found(Parsed<T> parsed) {
        return (int) parsed.entries().stream()
                        .filter(entry -> entry.status() != Status.UNRESOLVED)
                        .count()
                - untrue(parsed).size();
    }

    /**
     * Family, damage and text, for failure reports.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        return family + ", " + damage + " " + percent + " %\n" + text;
    }
}
