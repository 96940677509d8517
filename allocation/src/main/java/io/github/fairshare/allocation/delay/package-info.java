/**
 * Delayed transfers of care (DTOC): reductions that targets ask for, roll-ups, and a derived model of the targets.
 *
 * <p>In come targets as printed and, where known, actual figures; out go reductions, shares, ranks and progress. May call
 * the internal tables of this module only.
 *
 * <p>Begin with {@link DelayTable}.
 */
@NullMarked
package io.github.fairshare.allocation.delay;

import org.jspecify.annotations.NullMarked;
