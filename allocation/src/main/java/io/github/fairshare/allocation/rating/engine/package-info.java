/**
 * Decides where an observation stands and in which band it is, in whole numbers where the method allows; not exported.
 *
 * <p>In come the rule of one indicator and one observation; out go standing, band and the limits that show it. May call
 * {@code rule}, {@code observation} and {@code limit}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.engine;

import org.jspecify.annotations.NullMarked;
