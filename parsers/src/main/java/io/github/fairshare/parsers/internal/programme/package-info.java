/**
 * National Programmes of Care, and the actions that are planned for them.
 *
 * <p>What enters is an open document; what leaves is a record for each item of its list, and for each row of its timeline. It calls core and the shared rooms, no other family.
 */
@NullMarked
package io.github.fairshare.parsers.internal.programme;

import org.jspecify.annotations.NullMarked;
