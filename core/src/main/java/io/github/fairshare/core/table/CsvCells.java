package io.github.fairshare.core.table;

import java.util.regex.Pattern;

/**
 * How the cells of a table are written as comma-separated values.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula, also behind
 * tabs and carriage returns, and quotes do not keep it from that. Where a name in a document begins so, whoever wrote
 * the document would run a formula in the spreadsheet of whoever opens the table.
 *
 * <pre>{@code
 * CsvCells.FOR_SPREADSHEETS.written("=SUM(A1:A9)") // '=SUM(A1:A9)
 * CsvCells.read("'=SUM(A1:A9)")                    // =SUM(A1:A9)
 * }</pre>
 */
public enum CsvCells {
    /** Each as it is: a faithful table, for programs. */
    AS_THEY_ARE {
        @Override
        public String written(String cell) {
            return cell;
        }
    },

    /** Text that would be taken for a formula with an apostrophe before it; numbers, such as -12.7, stay as they are. */
    FOR_SPREADSHEETS {
        @Override
        public String written(String cell) {
            return FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches() ? MARK + cell : cell;
        }
    };

    private static final String MARK = "'";

    /** What carries marks already gets one more, so that reading takes away what writing has added, and no more. */
    private static final Pattern FORMULA = Pattern.compile("^'*+[\\t\\r]*+[=+@-]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++(,[0-9]{3})*+(\\.[0-9]++)?%?");

    /**
     * A cell as it is written, before quotes.
     *
     * @param cell any text, for example {@code =SUM(A1:A9)}
     * @return for example {@code '=SUM(A1:A9)}
     */
    public abstract String written(String cell);

    /**
     * A cell that either way may have written.
     *
     * @param written without quotes, for example {@code '=SUM(A1:A9)}
     * @return the cell, for example {@code =SUM(A1:A9)}
     */
    public static String read(String written) {
        return written.startsWith(MARK) && FORMULA.matcher(written).find() ? written.substring(MARK.length()) : written;
    }
}
