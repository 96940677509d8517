/** The one way in which this library writes and reads JSON. */
@NullMarked
package io.github.fairshare.core.json;

import org.jspecify.annotations.NullMarked;
