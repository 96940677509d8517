/**
 * What both engines need and no user does: fields of a JSON text, comma-separated tables, the texts that ship with this
 * module, values that are made when they are asked for, numbers by their rank; not exported.
 *
 * <p>In come texts; out go fields, rows and cells that know their place, and refusals that name it. May call no other room
 * of this module; knows neither policies nor rule sets.
 */
@NullMarked
package io.github.fairshare.allocation.internal;

import org.jspecify.annotations.NullMarked;
