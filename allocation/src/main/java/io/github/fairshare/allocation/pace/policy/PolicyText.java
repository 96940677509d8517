package io.github.fairshare.allocation.pace.policy;

/** The text that a policy was read from, which can be read again with other figures; every check of loading holds. */
public interface PolicyText {
    /**
     * The policy with another value of one parameter.
     *
     * @param name for example {@code floor}
     * @param value as it would be written in the text, for example {@code 4.0}
     * @return the changed policy
     * @throws PolicyException where no parameter has the name, or a place where it stands refuses the value
     */
    PacePolicy with(String name, String value);

    /**
     * The policy with another unknown.
     *
     * @param unknown what is solved for
     * @return the changed policy; a limit that is now solved for has its old figure as a starting value only
     * @throws PolicyException where the unknown does not go with the policy
     */
    PacePolicy solving(Balance unknown);

    /**
     * The text with all that is to be read in place of its parts, as one would have written it. A figure put in place of
     * another has no citation.
     *
     * @return JSON that reads as this policy without its list of changes
     */
    String edited();
}
