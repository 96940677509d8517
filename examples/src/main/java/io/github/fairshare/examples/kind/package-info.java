/**
 * The kinds of documents that the command line reads, one small class each.
 *
 * <p>The name of a kind enters, for example {@code dtoc-targets}; a parser and the table of its records leave. Calls the published modules only; called by {@code cli} and the sections of the report.
 */
@NullMarked
package io.github.fairshare.examples.kind;

import org.jspecify.annotations.NullMarked;
