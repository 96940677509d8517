/**
 * What a table should satisfy, as data.
 *
 * <p>A table of figures and the statements about it enter, their outcomes leave. May call check, measure, organisation,
 * source and json; exported to the parsers and the allocations only.
 */
@NullMarked
package io.github.fairshare.core.check.statement;

import org.jspecify.annotations.NullMarked;
