/**
 * Options that several commands share: policies and what is set in them, bodies, parameters that are turned, days, numbers.
 *
 * <p>Arguments enter; policies, rule sets and bodies leave, or one clear line why not. May call files and streams of the
 * command line and the published modules; commands call it, and it calls none of them.
 */
@NullMarked
package io.github.fairshare.examples.cli.option;

import org.jspecify.annotations.NullMarked;
