/** What several packages of this module need and no other module does. */
@NullMarked
package io.github.fairshare.allocation.internal;

import org.jspecify.annotations.NullMarked;
