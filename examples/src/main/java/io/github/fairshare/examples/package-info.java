/** Short programs that use the library, one for each question. */
@NullMarked
package io.github.fairshare.examples;

import org.jspecify.annotations.NullMarked;
