/**
 * The JSON Schemas of what of this module is written and read besides policies and rule sets. An id enters, a text leaves.
 *
 * <p>It calls the shared texts alone.
 *
 * <p>Begin with {@link AllocationSchemas#ids()}.
 */
@NullMarked
package io.github.fairshare.allocation.json;

import org.jspecify.annotations.NullMarked;
