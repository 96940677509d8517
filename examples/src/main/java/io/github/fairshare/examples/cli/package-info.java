/**
 * The command line {@code fairshare}; the only place that opens files and writes to the standard streams.
 *
 * <p>Arguments, files and standard input enter; a table, a report or one clear line of error leaves, with an exit code. Calls every other room of examples but its programs; none calls it.
 */
@NullMarked
package io.github.fairshare.examples.cli;

import org.jspecify.annotations.NullMarked;
