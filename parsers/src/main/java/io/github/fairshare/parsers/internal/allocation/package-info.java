/**
 * Tables of allocations and targets.
 *
 * <p>What enters is an open document; what leaves is a record for each body and each sum, its figures split where they had run
 * together and the arithmetic of the row proves one way only. It calls core and the shared rooms, no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.allocation;

import org.jspecify.annotations.NullMarked;
