/** The published facts, as printed. */
@NullMarked
package io.github.fairshare.core.model;

import org.jspecify.annotations.NullMarked;
