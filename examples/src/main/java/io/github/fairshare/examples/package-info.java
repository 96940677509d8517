/**
 * Short programs that use the library, one file for each question; {@code docs/examples.md} shows each with its output.
 *
 * <p>No input enters but the bundled sources and what a program itself writes down; a few printed lines leave. A program calls the published modules only, none of the rooms beside it, and nothing calls a program but its test.
 */
@NullMarked
package io.github.fairshare.examples;

import org.jspecify.annotations.NullMarked;
