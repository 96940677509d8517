/**
 * The one way in which this library writes and reads JSON.
 *
 * <p>Values enter or leave as text; it knows none of them. Calls no other room.
 *
 * <p>Begin with {@link FairshareJson#mapper()}.
 */
@NullMarked
package io.github.fairshare.core.json;

import org.jspecify.annotations.NullMarked;
