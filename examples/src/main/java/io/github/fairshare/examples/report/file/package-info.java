/**
 * The writers of the report: as text, JSON, one HTML page, and the files beside it.
 *
 * <p>A report as data enters; text and the bytes of files leave, in memory. Calls {@code report.content}, {@code chart} and {@code text}; computes no figure and opens no file.
 */
@NullMarked
package io.github.fairshare.examples.report.file;

import org.jspecify.annotations.NullMarked;
