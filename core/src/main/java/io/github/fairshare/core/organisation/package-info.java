/**
 * The bodies: their codes, names and days, and which one a printed name means.
 *
 * <p>A code, or a name as printed and a day, enters; a body leaves, or the reason why none is meant. May call source.
 *
 * <p>Begin with {@link OrganisationRegistry#ccgs()} and {@link NameResolver}.
 */
@NullMarked
package io.github.fairshare.core.organisation;

import org.jspecify.annotations.NullMarked;
