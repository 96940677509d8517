/**
 * Tables whose heading stands on one line.
 *
 * <p>What enters are the numbered lines of a text and the form of a family's heading; what leaves are rows with a code or a name
 * and the figures in the order of the columns, or the cells that separators keep apart. It calls core, {@code table},
 * {@code text}, {@code figure} and {@code account}.
 */
@NullMarked
package io.github.fairshare.parsers.internal.headed;

import org.jspecify.annotations.NullMarked;
