/** The bundled sources joined by clinical commissioning group, as a table. */
@NullMarked
package io.github.fairshare.examples.join;

import org.jspecify.annotations.NullMarked;
