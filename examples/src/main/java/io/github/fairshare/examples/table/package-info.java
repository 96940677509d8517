/** Tables of text cells, and how they are written as CSV and JSON. */
@NullMarked
package io.github.fairshare.examples.table;

import org.jspecify.annotations.NullMarked;
