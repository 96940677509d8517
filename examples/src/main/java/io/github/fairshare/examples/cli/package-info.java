/** The command line {@code fairshare}; the only place that writes to the standard streams. */
@NullMarked
package io.github.fairshare.examples.cli;

import org.jspecify.annotations.NullMarked;
