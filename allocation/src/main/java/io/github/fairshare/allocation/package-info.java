/** Settings of the whole module; nothing here is public. Nothing enters and nothing leaves: the style of the generated classes alone. */
@AllocationStyle
@NullMarked
package io.github.fairshare.allocation;

import org.jspecify.annotations.NullMarked;
