package io.github.fairshare.examples.kind;

import io.github.fairshare.allocation.pace.position.ParsedPositions;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.parsers.ParseOptions;
import io.github.fairshare.parsers.SourceParser;
import io.github.fairshare.parsers.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of document that {@code fairshare parse} reads. A new kind is one line in {@link SourceKinds}.
 *
 * @param <T> the type of the records
 * @param id the name on the command line, for example {@code dtoc-targets}
 * @param reader makes the reader of the documents, so that only those that are used are made
 * @param table what was read, as a table with the columns of the command line
 * @param headings the headings of such tables that commands write, where the reader needs another
 * @param positions what was read, as positions for allocations; empty where the kind has none
 */
public record SourceKind<T>(
        String id,
        Supplier<SourceParser<T>> reader,
        Function<Parsed<T>, DataTable> table,
        List<OwnHeading> headings,
        Optional<AsPositions<T>> positions) {
    /** Copies the list. */
    public SourceKind {
        headings = List.copyOf(headings);
    }

    /**
     * Makes positions of what was read.
     *
     * @param <T> the type of the records
     */
    public interface AsPositions<T> {
        /** The rows that are taken, as positions; money as printed. */
        ParsedPositions of(Parsed<T> parsed, ParsedPositions.Taking taking);
    }

    /** A kind of which no positions can be made. */
    SourceKind(String id, Supplier<SourceParser<T>> reader, Function<Parsed<T>, DataTable> table) {
        this(id, reader, table, List.of(), Optional.empty());
    }

    SourceKind<T> writing(OwnHeading... own) {
        return new SourceKind<>(id, reader, table, List.of(own), positions);
    }

    SourceKind<T> giving(AsPositions<T> made) {
        return new SourceKind<>(id, reader, table, headings, Optional.of(made));
    }

    /**
     * The reader of the documents.
     *
     * @return one made for this call
     */
    public SourceParser<T> parser() {
        return reader.get();
    }

    /**
     * Reads a document, or a table that the command line wrote of one.
     *
     * @param text the text
     * @param options what is known beforehand
     * @return what was read
     */
    public Parsed<T> parse(SourceText text, ParseOptions options) {
        SourceText readable = text;
        for (OwnHeading own : headings) {
            readable = own.readable(readable);
        }
        return parser().parse(readable, options);
    }

    /**
     * What was read, as a table.
     *
     * @param parsed the result of the reader
     * @return the rows in the order of the document
     */
    public DataTable table(Parsed<T> parsed) {
        return table.apply(parsed);
    }
}
