/**
 * Lines, the blanks between them and the marks in front of them: what every text has before anyone knows what it says.
 *
 * <p>What enters is a decoded text or one of its lines; what leaves are numbered lines, titles, lists, rows over several lines, and
 * cells that were kept apart by blanks or marks. It calls core only.
 */
@NullMarked
package io.github.fairshare.parsers.internal.text;

import org.jspecify.annotations.NullMarked;
