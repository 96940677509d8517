/**
 * Documents, places in them, and how sure a figure is.
 *
 * <p>Ids, days and locators enter, citations leave. Calls no other room.
 *
 * <p>Begin with {@link Provenance}.
 */
@NullMarked
package io.github.fairshare.core.source;

import org.jspecify.annotations.NullMarked;
