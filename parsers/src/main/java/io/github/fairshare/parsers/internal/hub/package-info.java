/**
 * Specialised commissioning hubs and their footprints.
 *
 * <p>What enters is an open document; what leaves are the hubs that it lists, and a record for each member of a hub. It calls core and the shared rooms, no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.hub;

import org.jspecify.annotations.NullMarked;
