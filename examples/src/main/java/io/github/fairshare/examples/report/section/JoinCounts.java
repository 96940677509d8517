package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.join.Absence;
import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.CcgRow;
import io.github.fairshare.core.join.JoinDocument;
import io.github.fairshare.core.join.JoinSources;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.report.content.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is counted over a join.
 *
 * @param join one row per CCG
 */
record JoinCounts(CcgJoin join) {
    Block published() {
        return new PublishedCounts("dtoc17, ann1617 and mat1718, their tables")
                .add("CCGs with a target of their own", 197, with(JoinDocument.DTOC_TARGETS))
                .add("CCGs with an annual rating", 209, with(JoinDocument.ANNUAL_RATINGS))
                .add("CCGs with a maternity rating", 207, with(JoinDocument.MATERNITY_RATINGS))
                .block();
    }

    Block documents(JoinSources sources) {
        List<List<String>> rows = new ArrayList<>();
        for (JoinDocument document : JoinDocument.values()) {
            rows.add(List.of(
                    document.label(),
                    sources.dayOf(document).map(LocalDate::toString).orElse(""),
                    Long.toString(with(document)),
                    Long.toString(join.rows().size() - with(document))));
        }
        return new Block.Table(
                "documents",
                join.rows().size() + " CCGs over the documents",
                new DataTable(
                        List.of(
                                Column.text("document", "Document"),
                                Column.text("as_of", "As of"),
                                new Column("ccgs", "CCGs in it", Display.NUMBER),
                                new Column("missing", "Missing", Display.NUMBER)),
                        rows));
    }

    Block reasons() {
        int documents = JoinDocument.values().length;
        Map<String, Integer> reasons = new TreeMap<>();
        join.rows()
                .forEach(row -> row.missing().forEach(absence -> reasons.merge(absence.toString(), 1, Integer::sum)));
        List<String> items = new ArrayList<>(IntStream.rangeClosed(0, documents)
                .map(missing -> documents - missing)
                .mapToObj(
                        present -> inDocuments(present) + " CCGs are in " + present + " of " + documents + " documents")
                .filter(item -> !item.startsWith("0 "))
                .toList());
        reasons.forEach((reason, count) -> items.add(count + " x " + reason));
        return new Block.Items("missing_reasons", "What is missing, and why", items);
    }

    Block missing() {
        return new Block.Table(
                "missing",
                "CCGs that are not in all documents",
                new DataTable(
                        List.of(
                                Column.text("code", "Code"),
                                Column.text("name", "Name"),
                                Column.text("missing", "Missing, and why")),
                        join.rows().stream()
                                .filter(row -> !row.missing().isEmpty())
                                .map(row -> List.of(row.code().text(), row.name(), reasons(row)))
                                .toList()));
    }

    private long with(JoinDocument document) {
        return join.rows().stream()
                .filter(row -> row.missing().stream().noneMatch(absence -> absence.document() == document))
                .count();
    }

    private long inDocuments(int present) {
        int documents = JoinDocument.values().length;
        return join.rows().stream()
                .filter(row -> documents - row.missing().size() == present)
                .count();
    }

    private static String reasons(CcgRow row) {
        return row.missing().stream().map(Absence::toString).collect(Collectors.joining("; "));
    }
}
