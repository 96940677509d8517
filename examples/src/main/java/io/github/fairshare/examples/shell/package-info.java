/**
 * What a session in JShell has at hand. Any object of the library enters; aligned tables, bars and files leave.
 *
 * <p>It calls the JSON of the library, in which every object says what it holds, and the tables of core.
 */
@NullMarked
package io.github.fairshare.examples.shell;

import org.jspecify.annotations.NullMarked;
