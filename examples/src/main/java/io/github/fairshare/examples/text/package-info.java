/**
 * Small services for text: lines of a given width, and text inside markup.
 *
 * <p>Plain text enters; the same text leaves, broken into lines or escaped. Calls no other room.
 */
@NullMarked
package io.github.fairshare.examples.text;

import org.jspecify.annotations.NullMarked;
