/**
 * Generators of documents of every family with their truth, undamaged and damaged in each kind and rate, for the test
 * suites of this library and of those that use it. Begin with {@code DocumentsDomain} or {@code DocumentArbitraries}.
 *
 * <p>Pages are printed by hand and share no code with the readers.
 */
@NullMarked
package io.github.fairshare.parsers.generators;

import org.jspecify.annotations.NullMarked;
