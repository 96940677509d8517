package io.github.fairshare.examples.workbook;

import io.github.fairshare.parsers.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet as lines: line 7 is row 7, also where rows before it are missing. */
final class SheetLines {
    private static final CSVFormat LINE =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private final String sheet;
    private final CellText cells;
    private final StringBuilder text = new StringBuilder();
    private int written;

    private SheetLines(String sheet, CellText cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static String of(String sheet, Stream<Row> rows, boolean isDate1904) {
        SheetLines lines = new SheetLines(sheet, new CellText(sheet, isDate1904));
        for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
            lines.add(each.next());
        }
        return lines.text.toString();
    }

    private void add(Row row) {
        List<String> shown = shown(row);
        if (shown.isEmpty()) {
            return;
        }
        text.append("\n".repeat(row.getRowNum() - 1 - written))
                .append(LINE.format(shown.toArray()))
                .append('\n');
        written = row.getRowNum();
        if (text.length() > SourceText.MAX_BYTES) {
            throw new UnusableWorkbookException("sheet '" + sheet + "' has more than " + SourceText.MAX_BYTES
                    + " characters (32 MiB), which is the most that is read; take out what is no table");
        }
    }

    /** The cells up to the last that shows anything. */
    private List<String> shown(Row row) {
        List<String> shown = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && CellText.isShown(cell)) {
                while (shown.size() < cell.getColumnIndex()) {
                    shown.add("");
                }
                shown.add(cells.of(cell));
            }
        }
        return shown;
    }
}
