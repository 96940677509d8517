/**
 * How checks on a document came out.
 *
 * <p>Outcomes of checks enter, the reconciliation of a document leaves. Calls room source only; whoever reads a document
 * hands it on.
 *
 * <p>Begin with {@link Reconciliation}, which every reading carries.
 */
@NullMarked
package io.github.fairshare.core.check;

import org.jspecify.annotations.NullMarked;
