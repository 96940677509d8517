/**
 * Targets for delayed transfers of care (DTOC).
 *
 * <p>What enters is an open document and the table in it; what leaves is a record for each row, held against the printed totals. It calls core and the shared rooms ({@code text}, {@code figure}, {@code account}, {@code name}, {@code table}), no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.dtoc;

import org.jspecify.annotations.NullMarked;
