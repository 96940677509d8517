package io.github.fairshare.parsers.internal.table;

/**
 * The thresholds of the search for a table, each with its reason.
 *
 * @param headingLines over how many rows of cells a heading spreads at most: four is a group, a column and two of units
 * @param placedHeadingLines the same where columns are told by their places: a narrow one has a word of its heading on each line
 * @param stackedLines the same with one cell a line: seven columns of three lines each
 * @param headings how many headings are tried: a sentence can name the columns too, and each reads all lines below it
 * @param quotedLines over how many lines a quoted cell goes on at most: five cells of five lines each; a quote that is never closed must not take the text
 * @param longestLine what is longer is no heading and no row with blanks between its cells
 * @param longestHeading what is longer and alone in its row is a title
 * @param mostCells wider tables are not read
 * @param wrappedLines over how many lines a name goes on at most
 * @param turnedCells how many codes or figures at the end of a line are those of a table on its side: two may stand beside each other
 * @param placedLines fewer lines leave gaps between words by chance
 * @param apartLines over how many lines the columns of one page go on at most, where they stand one after the other
 */
record TableSettings(
        int headingLines,
        int placedHeadingLines,
        int stackedLines,
        int headings,
        int quotedLines,
        int longestLine,
        int longestHeading,
        int mostCells,
        int wrappedLines,
        int turnedCells,
        int placedLines,
        int apartLines) {
    static final TableSettings STANDARD = new TableSettings(4, 8, 21, 20, 24, 2_000, 40, 60, 4, 3, 10, 1_000);
}
