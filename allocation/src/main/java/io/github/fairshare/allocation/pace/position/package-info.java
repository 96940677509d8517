/**
 * Where bodies stand before an allocation. Figures of each body enter, checked positions leave.
 *
 * <p>It may call no other room.
 */
@NullMarked
package io.github.fairshare.allocation.pace.position;

import org.jspecify.annotations.NullMarked;
