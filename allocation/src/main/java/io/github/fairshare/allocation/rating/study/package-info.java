/**
 * Questions about ratings: what-if, sensitivity to the method, over-dispersion, attainable results, odd rules.
 *
 * <p>In come rules and bodies; out go answers that are scored by the same engine. May call every room of ratings but
 * {@code table}; none calls it.
 *
 * <p>Begin with {@link WhatIf} and {@link Sensitivity}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.study;

import org.jspecify.annotations.NullMarked;
