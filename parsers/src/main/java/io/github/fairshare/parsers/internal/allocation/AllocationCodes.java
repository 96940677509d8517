package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of bodies and of the authorities above them. */
final class AllocationCodes {
    private static final int LENGTH = 3;
    private static final Pattern AUTHORITY = Pattern.compile("[QY][0-9]{2}");

    /** Of integrated care boards, which are listed since 2022 only. */
    private static final Pattern BOARD = Pattern.compile("Q[A-Z0-9]{2}");

    private AllocationCodes() {}

    static boolean isOfBoard(String code) {
        return BOARD.matcher(code).matches();
    }

    /** A code in front of a text: known, or of the form of one with a separator behind. */
    static Optional<String> find(String text) {
        if (text.length() < LENGTH) {
            return Optional.empty();
        }
        String start = text.substring(0, LENGTH);
        Optional<OrganisationCode> code = OrganisationCode.find(start);
        boolean ends = text.length() == LENGTH || !Character.isLetterOrDigit(text.charAt(LENGTH));
        boolean glued = !ends
                && (Character.isUpperCase(text.charAt(LENGTH))
                        || (Character.isLetter(text.charAt(LENGTH)) && isMixed(start)));
        return code.filter(found -> (ends && (isMixed(start) || isOfAny(start)))
                        || ((ends || glued) && (isKnown(found) || isOfAuthority(start))))
                .map(OrganisationCode::text);
    }

    static boolean isKnown(OrganisationCode code) {
        return OrganisationRegistry.pcts().find(code).isPresent()
                || OrganisationRegistry.ccgs().find(code).isPresent();
    }

    /** Whether a code is one of a body or a board. */
    static boolean isOfAny(String text) {
        return OrganisationCode.find(text)
                .filter(code ->
                        isKnown(code) || OrganisationRegistry.icbs().find(code).isPresent())
                .isPresent();
    }

    static boolean isListed(String text) {
        return OrganisationCode.find(text).filter(AllocationCodes::isKnown).isPresent();
    }

    static boolean isOfAuthority(String code) {
        return AUTHORITY.matcher(code).matches();
    }

    /** Digits alone may be the beginning of a figure. */
    private static boolean isMixed(String start) {
        return start.chars().anyMatch(Character::isDigit) && start.chars().anyMatch(Character::isLetter);
    }
}
