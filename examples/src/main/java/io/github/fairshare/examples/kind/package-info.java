/** The kinds of documents that the command line reads, one small class each. */
@NullMarked
package io.github.fairshare.examples.kind;

import org.jspecify.annotations.NullMarked;
