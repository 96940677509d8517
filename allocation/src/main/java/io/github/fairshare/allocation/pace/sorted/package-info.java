/**
 * A year's bodies sorted once by their distance from target. Functions of the distance enter, which a policy is made of; their
 * sums over all bodies and their least values leave, in a time that grows with the logarithm of how many bodies there are.
 *
 * <p>It may call the arithmetic of the solver. The module exports it to nobody.
 */
@NullMarked
package io.github.fairshare.allocation.pace.sorted;

import org.jspecify.annotations.NullMarked;
