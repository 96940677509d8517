/**
 * Distances from target by primary care trust (PCT).
 *
 * <p>What enters is an open document; what leaves is a record for each row, held against what is stated about the table, with
 * suggestions where a misprint is likely. It calls core and the shared rooms, no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.distance;

import org.jspecify.annotations.NullMarked;
