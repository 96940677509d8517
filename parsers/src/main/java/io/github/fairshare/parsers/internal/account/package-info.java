/**
 * The account that is kept of a document: each line, each doubt, its day, and what its checks say.
 *
 * <p>What enters are the numbered lines of a document, and from its reader what became of each; what leaves is the
 * {@link io.github.fairshare.core.report.Parsed} in which no line is missing. It calls core and {@code text}. No other room marks a line, ends a diagnostic, or makes a result.
 */
@NullMarked
package io.github.fairshare.parsers.internal.account;

import org.jspecify.annotations.NullMarked;
