/**
 * Measures of the pace of change by year.
 *
 * <p>What enters is an open document; what leaves is a record for each year, held against what is stated about the table. It calls core and the shared rooms, no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.measure;

import org.jspecify.annotations.NullMarked;
