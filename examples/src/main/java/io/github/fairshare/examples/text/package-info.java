/** Small services for text: lines of a given width, and text inside markup. */
@NullMarked
package io.github.fairshare.examples.text;

import org.jspecify.annotations.NullMarked;
