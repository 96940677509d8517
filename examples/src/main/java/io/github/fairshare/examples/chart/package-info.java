/**
 * Bar charts as data, drawn as SVG and as PNG.
 *
 * <p>Bars with labels, decimals and notes enter; an SVG document or the bytes of a PNG leave. Calls {@code text} alone; what the bars mean is not known here.
 */
@NullMarked
package io.github.fairshare.examples.chart;

import org.jspecify.annotations.NullMarked;
