/**
 * A report as data: sections, and the blocks that each shows.
 *
 * <p>Titles, sentences, tables, lists and charts enter; a {@link io.github.fairshare.examples.report.content.Report} leaves. Calls {@code chart} for the shape of a chart; neither how a section is computed nor how it is written is known here.
 */
@NullMarked
package io.github.fairshare.examples.report.content;

import org.jspecify.annotations.NullMarked;
