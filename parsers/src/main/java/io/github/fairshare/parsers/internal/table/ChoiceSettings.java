package io.github.fairshare.parsers.internal.table;

/**
 * The thresholds by which a way to read a text is chosen and held against the whole of it, each with its reason.
 *
 * @param rivalPercent of the rows that the best way explains, another that explains as many remains beside it: below, it
 *     has missed a sixth of the table, and what it says of the rest is chance
 * @param orderPercent of the rows that a family's own reading has split by proof, so many at least are told by order alone, or
 *     that reading is kept: text of the page that stands between rows can be a figure by order, and not by proof
 * @param fitPercent of the rows have to fit, or none is sure: where most do not, the heading or the way is another's
 * @param belowPercent of its rows may stand below the table as lines of figures: a block of further columns has as many as
 *     the table, notes and totals only a few
 */
record ChoiceSettings(int rivalPercent, int orderPercent, int fitPercent, int belowPercent) {
    static final ChoiceSettings STANDARD = new ChoiceSettings(84, 120, 50, 50);
}
