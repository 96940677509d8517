/** The command line, the charts and one example for each question. */
@NullMarked
package io.github.fairshare.examples;

import org.jspecify.annotations.NullMarked;
