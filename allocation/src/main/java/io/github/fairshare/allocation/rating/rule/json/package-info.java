/**
 * Rule sets as JSON: bundled, read with every field checked, and written.
 *
 * <p>In come texts; out go rule sets, or a refusal that names the field. May call {@code rule}, which does not know this
 * room.
 *
 * <p>Begin with {@link RuleSets#maternity()}.
 */
@NullMarked
package io.github.fairshare.allocation.rating.rule.json;

import org.jspecify.annotations.NullMarked;
