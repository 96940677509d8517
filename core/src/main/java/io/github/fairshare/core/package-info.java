/** Settings of the whole module; nothing here is public. */
@FairshareStyle
@NullMarked
package io.github.fairshare.core;

import org.jspecify.annotations.NullMarked;
