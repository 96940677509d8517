/**
 * Printed numbers and years: how the cells of a column are written, where one number ends and the next begins, and which
 * digits were taken for letters.
 *
 * <p>What enters is the text of cells, run together or not; what leaves are cells that have the form of their column. It calls core only.
 */
@NullMarked
package io.github.fairshare.parsers.internal.figure;

import org.jspecify.annotations.NullMarked;
