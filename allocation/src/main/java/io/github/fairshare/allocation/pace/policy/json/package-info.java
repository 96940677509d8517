/**
 * The JSON of policies, version 1, and the policies that ship with this library. Text enters, policies leave, and refusals
 * that name the path of the field.
 *
 * <p>It may call the policies, which do not know it.
 *
 * <p>Begin with {@link PacePolicies}.
 */
@NullMarked
package io.github.fairshare.allocation.pace.policy.json;

import org.jspecify.annotations.NullMarked;
