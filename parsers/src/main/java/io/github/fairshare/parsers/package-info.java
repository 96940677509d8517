/**
 * Readers of the published documents: one final class for each record, each keeping account of every line.
 *
 * <p>What enters is a {@link io.github.fairshare.parsers.SourceText} and what its caller knows; what leaves is a {@link
 * io.github.fairshare.core.report.Parsed}. It calls core and the rooms below {@code internal}, and nothing calls it from
 * there. A line goes through them so: {@code text} numbers it, {@code table} or the family finds the heading above it,
 * {@code figure} and {@code name} tell its cells, the family ({@code dtoc}, {@code hub}, {@code programme}, {@code rating},
 * {@code rule}, {@code allocation}, {@code distance}, {@code measure}) makes a record of it, and {@code account} notes
 * what became of it.
 *
 * <p>Begin with {@link io.github.fairshare.parsers.Sources} and {@link io.github.fairshare.parsers.DtocTargetsParser#standard()}.
 */
@NullMarked
package io.github.fairshare.parsers;

import org.jspecify.annotations.NullMarked;
