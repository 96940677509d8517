/** Bar charts as data, drawn as SVG and as PNG. */
@NullMarked
package io.github.fairshare.examples.chart;

import org.jspecify.annotations.NullMarked;
