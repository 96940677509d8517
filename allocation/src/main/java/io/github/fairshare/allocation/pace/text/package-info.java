/**
 * How numbers are written. Figures and the unit of a policy enter, text leaves.
 *
 * <p>It may call the policies alone.
 */
@NullMarked
package io.github.fairshare.allocation.pace.text;

import org.jspecify.annotations.NullMarked;
