/**
 * Names of organisations: cut apart, put together, listed, and looked up on the day of the document.
 *
 * <p>What enters are codes and names as printed; what leaves are organisations, with the evidence where a name was misread. It calls core, {@code text} and {@code account}.
 */
@NullMarked
package io.github.fairshare.parsers.internal.name;

import org.jspecify.annotations.NullMarked;
