/**
 * The sections of the report, each computed from one source or from several.
 *
 * <p>The bundled sources enter, and ratings of other years where a user gives them; the report as data leaves through {@link io.github.fairshare.examples.report.section.BundledReport}. Calls {@code report.content}, {@code kind} and {@code chart}; writes nothing.
 */
@NullMarked
package io.github.fairshare.examples.report.section;

import org.jspecify.annotations.NullMarked;
