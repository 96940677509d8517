/**
 * Tables that are found by the words of their heading.
 *
 * <p>What enters are the numbered lines of a text and the columns that a family knows; what leaves are headings, rows and cells
 * under their columns. It calls core, {@code text} and {@code account}.
 */
@NullMarked
package io.github.fairshare.parsers.internal.table;

import org.jspecify.annotations.NullMarked;
