package io.github.fairshare.parsers.internal.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a family knows of the cells of a row. */
public interface Evidence {
    /**
     * Whether a text is a code.
     *
     * @param text one word
     * @return true for known ones, and those that can be nothing else
     */
    boolean isCode(String text);

    /**
     * Whether a code is known to be that of a body, and so none that was misread.
     *
     * @param code one word
     * @return true where nothing is known of codes
     */
    default boolean isListed(String code) {
        return true;
    }

    /**
     * Whether a name is known, and is that of the code beside it.
     *
     * @param code as printed, or empty text
     * @param name as printed
     * @return true for the names of totals too
     */
    boolean isNamed(String code, String name);

    /**
     * Whether figures go with each other.
     *
     * @param row a row
     * @return false where they contradict each other
     */
    boolean fits(FoundRow row);

    /**
     * What figures that contradict each other say: what follows from some of them, and what is printed.
     *
     * @param row a row that does not fit
     * @return for example ": allocation less target is 10500, the printed distance 10600"; or empty text
     */
    default String contradiction(FoundRow row) {
        return "";
    }

    /**
     * Whether rows whose columns stand apart show by themselves that their figures are under the right columns.
     *
     * @param rows all rows of one place
     * @return false where nothing in them can tell
     */
    default boolean binds(List<FoundRow> rows) {
        return false;
    }

    /**
     * Whether rows that bind would not, were two of their columns exchanged: columns that stand one after the other need
     * not come in the order of their headings.
     *
     * @return false where some columns are alike in all that their figures show
     */
    default boolean tellsColumns() {
        return true;
    }

    /**
     * Which figures make a row, where columns stand one after the other in pieces.
     *
     * @param figures all figures of one place in turn
     * @param columns those of a row in turn
     * @return for each row the places of its figures; none where they cannot be told in one way
     */
    default List<List<Integer>> rowsAmong(List<BigDecimal> figures, List<String> columns) {
        return List.of();
    }

    /**
     * Which figures of rows stand under which columns, where the heading names them but not in their order.
     *
     * @param rows as many figures each
     * @return the columns in turn, with empty text for those that are not known; empty where the figures cannot tell
     */
    default Optional<List<String>> columnsOf(List<List<String>> rows) {
        return Optional.empty();
    }

    /**
     * Lines with commas between thousands, where blanks part both these and the figures.
     *
     * @param lines those of a text
     * @return as many; the same lines where figures cannot tell
     */
    default List<String> withThousands(List<String> lines) {
        return lines;
    }

    /**
     * By what rows show that.
     *
     * @return for example {@code "allocation less target is the distance in every row"}
     */
    default String binding() {
        return "";
    }
}
