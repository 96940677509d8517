/** The report on the bundled sources: its contents as data, and how they are shown. */
@NullMarked
package io.github.fairshare.examples.report;

import org.jspecify.annotations.NullMarked;
