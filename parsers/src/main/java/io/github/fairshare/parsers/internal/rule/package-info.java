/**
 * The rule of an assessment: indicators, thresholds, and the limits of what is like the average.
 *
 * <p>What enters is an open document; what leaves is one rule, ready to be computed with. It calls core, the shared rooms, and the words of ratings in {@code rating}.
 */
@NullMarked
package io.github.fairshare.parsers.internal.rule;

import org.jspecify.annotations.NullMarked;
