/**
 * Workbooks (.xlsx) as text: a sheet becomes lines with the figures as a spreadsheet program displays them.
 *
 * <p>In come the bytes of a workbook and the name of a sheet; out goes one line for each row, so that the number of a
 * line is the number of its row. May call nothing of Fairshare but the limits on size; the files of the command line
 * call it.
 */
@NullMarked
package io.github.fairshare.examples.workbook;

import org.jspecify.annotations.NullMarked;
