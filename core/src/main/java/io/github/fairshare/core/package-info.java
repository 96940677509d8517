/** Settings of the whole module; nothing here is public. Nothing enters and nothing leaves: the style of the generated classes alone. */
@FairshareStyle
@NullMarked
package io.github.fairshare.core;

import org.jspecify.annotations.NullMarked;
