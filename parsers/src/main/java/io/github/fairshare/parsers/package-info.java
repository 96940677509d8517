/** Readers of the published documents: one per family, each keeping account of every line. */
@NullMarked
package io.github.fairshare.parsers;

import org.jspecify.annotations.NullMarked;
