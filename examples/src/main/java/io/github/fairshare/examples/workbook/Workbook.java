package io.github.fairshare.examples.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The sheets of a workbook (.xlsx) as text.
 *
 * <p>Everything is read as displayed: numbers in the format of their cell, results in place of formulas, an error such
 * as {@code #REF!} as it stands.
 */
public final class Workbook {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final byte[] bytes;

    private Workbook(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A workbook from its bytes, which are checked for their size once unpacked.
     *
     * @param bytes the whole file, at most 32 MiB, at most 256 MiB once unpacked
     * @return the workbook
     * @throws UnusableWorkbookException where it is none, is damaged or unpacks to more
     */
    public static Workbook of(byte[] bytes) {
        Inflation.check(bytes);
        return new Workbook(bytes);
    }

    /**
     * The sheet to be read.
     *
     * @param name its name; empty where it is to be the only visible one that has cells
     * @return its name and its lines
     * @throws UnusableWorkbookException where there is no such sheet, none with cells, or several; where a formula has
     *     no value
     */
    public SheetText sheet(Optional<String> name) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet chosen = name.isPresent() ? named(name.get(), sheets) : only(sheets);
            try (Stream<Row> rows = chosen.openStream()) {
                return new SheetText(chosen.getName(), SheetLines.of(chosen.getName(), rows, workbook.isDate1904()));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw new UnusableWorkbookException(
                    "it is a workbook that cannot be read; open it in a spreadsheet program and save it again, or save"
                            + " the sheet as CSV (UTF-8)");
        }
    }

    private static Sheet named(String name, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableWorkbookException(
                        "it has no sheet '" + name + "'; its sheets are " + names(sheets)));
    }

    private static Sheet only(List<Sheet> sheets) {
        List<Sheet> candidates = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .filter(Workbook::hasCells)
                .toList();
        if (candidates.isEmpty()) {
            throw new UnusableWorkbookException("it has no visible sheet with anything in it");
        }
        if (candidates.size() > 1) {
            throw new UnusableWorkbookException(
                    "it has several sheets: " + names(candidates) + "; say which one with --sheet NAME");
        }
        return candidates.get(0);
    }

    private static boolean hasCells(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(Row::stream).anyMatch(CellText::isShown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(List<Sheet> sheets) {
        return String.join(
                ", ", sheets.stream().map(sheet -> "'" + sheet.getName() + "'").toList());
    }
}
