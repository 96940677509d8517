/**
 * Records as rows of text, and how they are written for programs.
 *
 * <p>Columns and cells enter; CSV, JSON or JSON Lines leave, the cells as they were. May call json only.
 *
 * <p>Begin with {@link DataTable}.
 */
@NullMarked
package io.github.fairshare.core.table;

import org.jspecify.annotations.NullMarked;
