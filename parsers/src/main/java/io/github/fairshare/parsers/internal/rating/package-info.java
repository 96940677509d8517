/**
 * Ratings of commissioning groups, in tables and in lists.
 *
 * <p>What enters is an open document and the subject that was rated; what leaves is a record for each name, with what was restored
 * where names and ratings were wrapped, run together, misread or lost. It calls core and the shared rooms, no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.rating;

import org.jspecify.annotations.NullMarked;
