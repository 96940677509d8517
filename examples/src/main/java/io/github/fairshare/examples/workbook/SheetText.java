package io.github.fairshare.examples.workbook;

/**
 * A sheet as text.
 *
 * @param sheet its name, for example {@code Table 1}
 * @param text one line for each row, its cells separated by commas as in RFC 4180
 */
public record SheetText(String sheet, String text) {}
