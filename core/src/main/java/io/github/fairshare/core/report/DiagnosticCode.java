package io.github.fairshare.core.report;

/** Stable names of everything that a reader may have to say about a document. */
public enum DiagnosticCode {
    /** A name that was wrapped over lines or cells was put together. */
    NAME_JOINED("a name was put together from several lines or cells"),
    /** A name is printed in another form than the registered one: a former name, a known variant, a misspelling. */
    NAME_VARIANT("a name is printed in another form than the registered one"),
    /** No organisation open on the document's date has this code or name. */
    NAME_UNRESOLVED("no organisation open on the document's date has this code or name"),
    /** Cells that had run together were split. */
    CELLS_SPLIT("cells that had run together were split"),
    /** A flag that had run into a name was told apart. */
    FLAG_GLUED("a flag that had run into a name was told apart"),
    /** A row stands for several organisations together. */
    AGGREGATE_ROW("a row stands for several organisations together"),
    /** A printed total agrees with the rows. */
    TOTAL_MATCHES("a printed total agrees with the rows"),
    /** A printed total does not agree with the rows. */
    TOTAL_DIFFERS("a printed total does not agree with the rows"),
    /** There are more or fewer rows than stated. */
    COUNT_DIFFERS("there are more or fewer rows than stated"),
    /** Two figures of one row contradict each other's sign. */
    SIGN_CONFLICT("two figures of one row contradict each other's sign"),
    /** A printed figure is probably a misprint; it is kept. */
    MISPRINT_SUSPECTED("a printed figure is probably a misprint; it is kept"),
    /** A figure is zero where that probably means that none was given; it is kept. */
    ZERO_SUSPECTED("a figure is zero where that probably means that none was given; it is kept"),
    /** Two columns of a row are not in the relation that holds over the document. */
    RELATION_BROKEN("two columns of a row are not in the relation that holds over the document"),
    /** Rows are not in the stated order. */
    ORDER_BROKEN("rows are not in the stated order"),
    /** The same organisation stands in two rows. */
    DUPLICATE("the same organisation stands in two rows"),
    /** Letters were probably misread when the print was scanned. */
    OCR_SUSPECT("letters were probably misread when the print was scanned"),
    /** Text that looks like a record is an echo of another one, and was not taken. */
    PHANTOM_REJECTED("text that looks like a record is an echo of another one, and was not taken"),
    /** A cell that should hold a number does not, or not a whole one. */
    NUMBER_UNREADABLE("a cell that should hold a number does not, or not a whole one"),
    /** A cell that should hold a rating holds none that is known. */
    RATING_UNKNOWN("a cell that should hold a rating holds none that is known"),
    /** An empty or unreadable cell was restored from other evidence. */
    CELL_RESTORED("an empty or unreadable cell was restored from other evidence"),
    /** A label that holds for several rows is neither listed nor known. */
    LABEL_UNKNOWN("a label that holds for several rows is neither listed nor known"),
    /** A label may hold for the rows below it or for those around it. */
    LABEL_DIRECTION_UNKNOWN("a label may hold for the rows below it or for those around it"),
    /** Most of the table does not fit the reading that was chosen, so that no row of it is sure. */
    READING_DOUBTED("most of the table does not fit the reading that was chosen"),
    /** Columns that were printed one after the other were paired, or could not be. */
    COLUMNS_APART("columns that stand one after the other were paired, or could not be"),
    /** An organisation that should be in the document is not. */
    MISSING_EXPECTED("an organisation that should be in the document is not"),
    /** A column that this reader does not know was kept under its heading. */
    COLUMN_KEPT("a column that this reader does not know was kept under its heading"),
    /** A column that this reader needs has no heading. */
    COLUMN_MISSING("a column that this reader needs has no heading"),
    /** A line inside the table was not understood. */
    LINE_UNPARSED("a line inside the table was not understood"),
    /** A line is longer than the stated limit and was not read. */
    LINE_TOO_LONG("a line is longer than the stated limit and was not read"),
    /** The text was not plain UTF-8; which encoding it was read as is said. */
    ENCODING_DETECTED("the text was not plain UTF-8 and was read as said"),
    /** The document gives no date, so that names were looked up over all dates. */
    DATE_UNKNOWN("the document gives no date, so that names were looked up over all dates"),
    /** The text is no document of this kind. */
    NOT_THIS_FORMAT("the text is no document of this kind");

    private final String meaning;

    DiagnosticCode(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What the code means, as half a sentence.
     *
     * @return for example "a printed total agrees with the rows"
     */
    public String meaning() {
        return meaning;
    }
}
