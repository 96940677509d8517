/**
 * What a reader returns: records, diagnostics, and the account of every line.
 *
 * <p>What was read enters and leaves unchanged, complete or not at all. May call check and source.
 *
 * <p>Begin with {@link Parsed}.
 */
@NullMarked
package io.github.fairshare.core.report;

import org.jspecify.annotations.NullMarked;
