/** One row per body over all documents, and the roll-up of additive figures to the bodies that followed. */
@NullMarked
package io.github.fairshare.core.join;

import org.jspecify.annotations.NullMarked;
