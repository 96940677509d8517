package io.github.fairshare.examples.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell shows.
 *
 * @param sheet the sheet that it stands in, for messages
 * @param isDate1904 whether days are counted from 1904, as old workbooks of one maker do
 */
record CellText(String sheet, boolean isDate1904) {
    /** Whether anything stands in the cell. */
    static boolean isShown(Cell cell) {
        return cell != null
                && cell.getType() != CellType.EMPTY
                && (cell.getType() == CellType.FORMULA
                        || !cell.getText().isEmpty()
                        || (cell.getRawValue() != null && !cell.getRawValue().isEmpty()));
    }

    /** The text of a cell on one line. */
    String of(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> cell.getText().toUpperCase(Locale.ROOT);
            case STRING -> onOneLine(cell.getText());
            case ERROR -> cell.getRawValue();
            case NUMBER -> number(cell);
            case FORMULA -> result(cell);
        };
    }

    private String result(Cell cell) {
        if (cell.getRawValue() == null) {
            throw new UnusableWorkbookException("sheet '" + sheet + "', cell " + cell.getAddress()
                    + ": the formula has no value; open the workbook in a spreadsheet program and save it again");
        }
        return cell.getValue() instanceof BigDecimal ? number(cell) : onOneLine(cell.getRawValue());
    }

    private String number(Cell cell) {
        String code = cell.getDataFormatString();
        BigDecimal value = new BigDecimal(cell.getRawValue().strip());
        return new NumberFormatCode(code == null ? "General" : code).show(value, isDate1904);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
