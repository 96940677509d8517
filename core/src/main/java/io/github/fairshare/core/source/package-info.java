/** Documents, places in them, and how sure a figure is. */
@NullMarked
package io.github.fairshare.core.source;

import org.jspecify.annotations.NullMarked;
