package io.github.fairshare.core.organisation;

/**
 * Another spelling under which an organisation is known.
 *
 * @param text for example "NHS Barnesley CCG"
 * @param code the organisation, for example {@code 02P}
 * @param kind what sort of spelling it is
 * @param seenIn where it was seen
 */
public record OrganisationAlias(String text, OrganisationCode code, Kind kind, String seenIn) {
    /** Sorts of other spellings. */
    public enum Kind {
        /** A longer, shorter or older form. */
        VARIANT,
        /** A mistake. */
        MISSPELLING
    }
}
