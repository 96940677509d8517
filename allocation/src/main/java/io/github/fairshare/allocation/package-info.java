/** Settings of the whole module; nothing here is public. */
@AllocationStyle
@NullMarked
package io.github.fairshare.allocation;

import org.jspecify.annotations.NullMarked;
