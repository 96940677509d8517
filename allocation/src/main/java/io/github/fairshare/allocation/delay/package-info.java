/** Reductions of delayed transfers of care, their roll-ups and the derived target model. */
@NullMarked
package io.github.fairshare.allocation.delay;

import org.jspecify.annotations.NullMarked;
