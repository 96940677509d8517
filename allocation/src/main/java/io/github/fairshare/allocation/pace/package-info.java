/** Pace of change: how far each body moves towards its target in one year. */
@NullMarked
package io.github.fairshare.allocation.pace;

import org.jspecify.annotations.NullMarked;
