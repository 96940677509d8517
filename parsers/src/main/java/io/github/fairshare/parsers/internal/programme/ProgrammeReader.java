package io.github.fairshare.parsers.internal.programme;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.CountCheck;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.Citation;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.text.BulletedList;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a list of national Programmes of Care. */
public final class ProgrammeReader {
    private static final String EXPECTED = "a line about Programmes of Care with a list of them below";

    private static final Pattern IN_FULL = Pattern.compile("(?i:programmes of care)");
    private static final Pattern IN_SHORT = Pattern.compile("\\bPoCs?\\b");
    private static final Pattern COUNT =
            Pattern.compile("\\b([a-z]{3,6}|[0-9]{1,2})\\s+(?:national\\s+)?(?:pocs|programmes of care)\\b");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final OpenDocument document;

    private ProgrammeReader(OpenDocument document) {
        this.document = document;
    }

    /**
     * Reads a document, and holds its list against the number that is stated above it.
     *
     * @return one record per item
     */
    public static Parsed<ProgrammeOfCare> read(OpenDocument document) {
        ProgrammeReader reader = new ProgrammeReader(document);
        Optional<BulletedList> found = reader.find();
        if (found.isEmpty()) {
            return document.refuse(EXPECTED);
        }
        BulletedList list = found.get();
        document.mark(list.lead(), Disposition.HEADER);
        List<Entry<ProgrammeOfCare>> entries =
                list.items().stream().map(reader::entry).toList();
        return document.close(
                "National Programmes of Care",
                "NHS England",
                Optional.empty(),
                entries,
                reader.reconcile(list, entries));
    }

    private Optional<BulletedList> find() {
        // The short form means something else in documents about allocations, so it counts only where it is explained.
        boolean explained = document.lines().stream()
                .anyMatch(line -> IN_FULL.matcher(line.text()).find());
        return BulletedList.find(
                document.lines(),
                text -> IN_FULL.matcher(text).find()
                        || (explained && IN_SHORT.matcher(text).find()));
    }

    private Reconciliation reconcile(BulletedList list, List<Entry<ProgrammeOfCare>> entries) {
        List<Check> checks = stated(list).stream()
                .<Check>map(count -> new CountCheck(
                        "programmes-stated",
                        Set.of("programme"),
                        count,
                        Citation.stated(document.id(), "line " + list.lead().number())))
                .toList();
        Reconciliation reconciliation = Check.reconcile(
                checks,
                new FigureTable(entries.stream()
                        .map(entry ->
                                new FigureTable.Row(entry.value().name(), entry.line(), Set.of("programme"), Map.of()))
                        .toList()));
        CheckReport.report(reconciliation, document.log());
        return reconciliation;
    }

    private static Optional<Integer> stated(BulletedList list) {
        return COUNT.matcher(list.lead().text().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1))
                .map(word -> Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word))
                .filter(count -> count >= 0)
                .findFirst();
    }

    private Entry<ProgrammeOfCare> entry(BulletedList.Item item) {
        ProgrammeText text = ProgrammeText.of(item.text());
        ProgrammeOfCare programme = ProgrammeOfCare.builder()
                .name(text.name())
                .scope(text.scope())
                .formerName(text.formerName())
                .build();
        LogicalRow row = new LogicalRow(item.lines());
        document.mark(row, Disposition.RECORD);
        return OpenDocument.whole(
                programme,
                document.at(row),
                text.cut() == ProgrammeText.Cut.PRINTED ? List.of() : List.of(repair(item, text)));
    }

    private static Repair repair(BulletedList.Item item, ProgrammeText text) {
        return Repair.of(
                "scope-from-name",
                item.text(),
                text.name() + " | " + text.scope().orElse(""),
                "no mark parts name and scope; the name is in capitals, and the scope begins with a small letter");
    }
}
