package io.github.fairshare.core.organisation;

import java.util.List;
import java.util.Optional;

/** The answer to "which organisation does this name mean?", with its reason. */
public sealed interface Resolution {
    /**
     * The name that was asked for.
     *
     * @return as given
     */
    String asked();

    /**
     * Why the answer is what it is, as one sentence.
     *
     * @return for example "'NHS CUMBRIA CCG' is a name that 01H (NHS North Cumbria CCG) bore at another time"
     */
    String explanation();

    /** How a name was recognised; the first rule that finds anything decides. */
    enum Rule {
        /** The name is printed as registered. */
        EXACT,
        /** The same but for case, "&amp;", punctuation, blanks, and the affixes NHS and CCG. */
        NORMALISED,
        /** The organisation was open, but bore this name at another time. */
        OTHER_TIME,
        /** The alias table has this spelling. */
        ALIAS,
        /** A misreading of the name: a few letters differ, and no other name is nearly as like. Only on request. */
        FUZZY
    }

    /** Why no organisation was found. */
    enum Reason {
        /** No organisation ever had such a name. */
        UNKNOWN,
        /** Those that had it were not open on the day. */
        NOT_OPEN,
        /** Several organisations open on the day have it, or could be meant by it. */
        AMBIGUOUS,
        /** The one that could be meant by a misread name is taken already. */
        TAKEN
    }

    /**
     * The name means this organisation.
     *
     * @param asked the name as given
     * @param organisation what it means
     * @param rule how it was recognised
     * @param alias the entry of the alias table, where the rule is ALIAS
     * @param explanation why, as one sentence
     * @param alternatives the next likely organisations, the likeliest first, where the rule is FUZZY
     */
    record Resolved(
            String asked,
            Organisation organisation,
            Rule rule,
            Optional<OrganisationAlias> alias,
            String explanation,
            List<NameLikeness> alternatives)
            implements Resolution {
        /** Copies the list. */
        public Resolved {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * The name means no organisation for certain.
     *
     * @param asked the name as given
     * @param reason why
     * @param candidates what it could have meant
     * @param explanation why, as one sentence
     */
    record Unresolved(String asked, Reason reason, List<Organisation> candidates, String explanation)
            implements Resolution {
        /** Copies the list. */
        public Unresolved {
            candidates = List.copyOf(candidates);
        }
    }
}
