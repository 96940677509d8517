/** Delayed transfers of care (DTOC): reductions that targets ask for, roll-ups, and a derived model of the targets. */
@NullMarked
package io.github.fairshare.allocation.delay;

import org.jspecify.annotations.NullMarked;
