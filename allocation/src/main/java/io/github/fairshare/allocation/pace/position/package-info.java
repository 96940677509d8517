/**
 * Where bodies stand before an allocation. Figures of each body enter, checked positions leave.
 *
 * <p>It may call no other room.
 *
 * <p>Begin with {@link Positions} and {@link OpeningPosition#builder()}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.position;

import org.jspecify.annotations.NullMarked;
