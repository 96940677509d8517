package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.headed.HeadedTable;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.table.FoundTable;
import io.github.fairshare.parsers.internal.table.Reading;
import io.github.fairshare.parsers.internal.table.Reading.Way;
import io.github.fairshare.parsers.internal.table.ReadingChoice;
import io.github.fairshare.parsers.internal.table.TableFinder;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table of DTOC targets, read in the way that explains most of its rows.
 *
 * @param found columns and rows
 * @param account marks all its lines that are no rows
 */
public record DtocTable(FoundTable found, Consumer<OpenDocument> account) {
    /**
     * Finds the table of a document.
     *
     * @return empty where there is none
     */
    public static Optional<DtocTable> find(
            OpenDocument document, OrganisationRegistry registry, OrganisationLookup lookup) {
        Vocabulary vocabulary = DtocColumns.vocabulary(registry, lookup);
        HeadedTable headed = HeadedTable.read(document.lines(), DtocColumns.form(registry));
        Stream<Reading<DtocTable>> onLines = headed.isPresent()
                ? Stream.of(new Reading<>(Way.LINES, of(headed, vocabulary, document.lines()), DtocTable::of))
                : Stream.empty();
        return new ReadingChoice(vocabulary, document.lines())
                .best(Stream.concat(onLines, new TableFinder(vocabulary).readings(document.lines(), DtocTable::of)));
    }

    private static DtocTable of(FoundTable found) {
        return new DtocTable(found, document -> found.account(DtocColumns.IDS, document));
    }

    private static FoundTable of(HeadedTable table, Vocabulary vocabulary, List<SourceLine> lines) {
        TableHeading heading = table.headings().get(0).heading();
        List<SourceLine> headings =
                table.headings().stream().map(HeadedTable.Headed::line).toList();
        Set<SourceLine> taken = new HashSet<>(headings);
        table.rows().forEach(row -> taken.addAll(row.lines().lines()));
        int last = table.rows().get(table.rows().size() - 1).lines().last().number();
        FoundTable found = new FoundTable(
                headings.subList(0, 1),
                heading.ids(),
                heading.headings(),
                headings.subList(1, headings.size()),
                table.rows(),
                lines.subList(headings.get(0).number(), last).stream()
                        .filter(line -> !line.isBlank() && !taken.contains(line))
                        .toList(),
                vocabulary.score(table.rows()));
        return found.withNamesBelow(vocabulary);
    }

    /**
     * What its rows are called.
     *
     * @return in their order
     */
    public List<CodedName> bodies() {
        return found.rows().stream()
                .map(row -> new CodedName(row.text(DtocColumns.CODE.id()), row.text(DtocColumns.NAME.id()), ""))
                .toList();
    }

    /**
     * The headings that may name the month of the table, the target's own first.
     *
     * @return headings as printed
     */
    public List<String> datedHeadings() {
        return Stream.of(DtocColumns.TARGET, DtocColumns.PLAN)
                .map(column -> found.columns().indexOf(column.id()))
                .filter(at -> at >= 0)
                .map(found.headings()::get)
                .toList();
    }
}
