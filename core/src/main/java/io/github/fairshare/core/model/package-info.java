/**
 * The published facts, as printed.
 *
 * <p>Cells that a reader has told apart enter, one record a fact leaves; nothing is computed here. May call measure,
 * organisation and source.
 *
 * <p>Begin with {@link DtocTarget}.
 */
@NullMarked
package io.github.fairshare.core.model;

import org.jspecify.annotations.NullMarked;
