/** The bodies: their codes, names and days, and which one a printed name means. */
@NullMarked
package io.github.fairshare.core.organisation;

import org.jspecify.annotations.NullMarked;
