/**
 * Columns by their places.
 *
 * <p>What enters are the lines of a text that keeps the places of what was printed; what leaves are rows with a cell for each
 * column, empty ones too. A page is cut where its rows leave gaps; headings are put together over lines and go to the columns
 * in turn; other pages come under the columns of the one that has most, by their headings, or by their places. It calls core,
 * {@code text} and {@code figure}.
 */
@NullMarked
package io.github.fairshare.parsers.internal.place;

import org.jspecify.annotations.NullMarked;
