/**
 * Which few printed figures, read otherwise, would make every statement about a table true.
 *
 * <p>A table and its statements enter, suggested corrections leave, and nothing is corrected. May call check, its statements
 * and measure; exported to the parsers only.
 */
@NullMarked
package io.github.fairshare.core.check.misprint;

import org.jspecify.annotations.NullMarked;
