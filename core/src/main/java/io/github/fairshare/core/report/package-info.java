/** What a reader returns: records, diagnostics, and the account of every line. */
@NullMarked
package io.github.fairshare.core.report;

import org.jspecify.annotations.NullMarked;
