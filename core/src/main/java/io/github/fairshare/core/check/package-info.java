/** What a table should satisfy, as data, and how it came out. */
@NullMarked
package io.github.fairshare.core.check;

import org.jspecify.annotations.NullMarked;
