package io.github.fairshare.parsers.internal.programme;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.headed.HeadedTable;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a table of actions and dates. */
public final class TimelineReader {
    private static final String EXPECTED = "a heading whose cells name the columns action and date";

    private static final KnownColumn DATE =
            KnownColumn.of("date", Content.NAME, "date", "dates", "when", "deadline", "timing", "timescale");
    private static final KnownColumn ACTION =
            KnownColumn.of("action", Content.NAME, "action", "actions", "milestone", "milestones", "task", "activity");
    private static final HeadedTable.Form FORM =
            new HeadedTable.Form(List.of(DATE, ACTION), Set.of(ACTION), Set.of(DATE), text -> false);
    private static final int HEADING_WORDS = 3;

    private final OpenDocument document;

    private TimelineReader(OpenDocument document) {
        this.document = document;
    }

    /**
     * Reads the first such table of a document.
     *
     * @return one record per row
     */
    public static Parsed<PlannedAction> read(OpenDocument document) {
        List<Entry<PlannedAction>> entries = new TimelineReader(document).read();
        return entries.isEmpty()
                ? document.refuse(EXPECTED)
                : document.close("Actions and dates", "NHS England", Optional.empty(), entries, Reconciliation.NONE);
    }

    private List<Entry<PlannedAction>> read() {
        List<Entry<PlannedAction>> entries = new ArrayList<>();
        Optional<TableHeading> heading = Optional.empty();
        for (SourceLine line : document.lines()) {
            if (line.isBlank() || LineSplitter.isTooLong(line)) {
                continue;
            }
            Optional<TableHeading> found = TableHeading.find(line.text(), FORM).filter(TimelineReader::isShort);
            if (found.isPresent()) {
                heading = found;
                document.mark(line, Disposition.HEADER);
                continue;
            }
            Optional<PlannedAction> action = heading.flatMap(known -> action(line, known));
            if (heading.isPresent() && action.isEmpty() && !TextLayout.isRuler(line.text())) {
                if (!entries.isEmpty()) {
                    break;
                }
                heading = Optional.empty();
            }
            action.ifPresent(row -> {
                document.mark(line, Disposition.RECORD);
                entries.add(Entry.exact(row, document.at(line)));
            });
        }
        return entries;
    }

    private static boolean isShort(TableHeading heading) {
        return heading.headings().stream().allMatch(cell -> cell.split(" ").length <= HEADING_WORDS);
    }

    private static Optional<PlannedAction> action(SourceLine line, TableHeading heading) {
        List<String> cells = heading.layout().cells(line.text());
        String action = heading.cell(cells, ACTION);
        if (cells.size() < 2 || action.isEmpty()) {
            return Optional.empty();
        }
        String date = heading.cell(cells, DATE);
        PlannedMonths months = PlannedMonths.of(date);
        return Optional.of(PlannedAction.builder()
                .action(action)
                .date(Optional.of(date).filter(text -> !text.isEmpty()))
                .firstMonth(months.first())
                .lastMonth(months.last())
                .build());
    }
}
