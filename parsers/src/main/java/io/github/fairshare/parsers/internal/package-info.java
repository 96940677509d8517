/** The steps that the readers share; not for use from outside. */
@NullMarked
package io.github.fairshare.parsers.internal;

import org.jspecify.annotations.NullMarked;
