/** Pace of change: how fast bodies move from what they receive to their target, as policies in data, with a trace. */
@NullMarked
package io.github.fairshare.allocation.pace;

import org.jspecify.annotations.NullMarked;
