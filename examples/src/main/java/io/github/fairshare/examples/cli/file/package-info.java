/**
 * Files and streams of the command line: read as text, written completely or not at all.
 *
 * <p>In come paths, standard input and results in memory; out go texts, files in their places, and one line for whatever
 * cannot be used. May call core's tables and the parsers' text; commands call it, and it calls none of them.
 */
@NullMarked
package io.github.fairshare.examples.cli.file;

import org.jspecify.annotations.NullMarked;
