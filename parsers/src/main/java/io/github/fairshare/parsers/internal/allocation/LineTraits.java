package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.parsers.internal.text.PageNumber;
import java.util.Optional;

/**
 * What the text of one line tells about its place in a row of a table of allocations.
 *
 * @param hasLetter whether it has any letter
 * @param hasFigure whether anything that can be a figure stands behind its label
 * @param digits how many digits it has
 * @param hasName whether a name stands in front of its first digit
 * @param isPage whether it only numbers a page
 * @param isCoded whether it begins with a code
 * @param isStart whether it begins with a body or a total that is known
 */
record LineTraits(
        boolean hasLetter,
        boolean hasFigure,
        int digits,
        boolean hasName,
        boolean isPage,
        boolean isCoded,
        boolean isStart) {

    static LineTraits of(String text, AllocationKinds kinds) {
        String bare = text.strip();
        AllocationLabel label = AllocationLabel.of(text);
        return new LineTraits(
                text.chars().anyMatch(Character::isLetter),
                label.hasFigures(),
                (int) text.chars().filter(Character::isDigit).count(),
                !label.plainName().isEmpty(),
                PageNumber.is(text),
                AllocationCodes.find(bare).isPresent(),
                isStart(bare, kinds));
    }

    /** A line of letters and nothing that can be a figure. */
    boolean isLabel() {
        return hasLetter && !hasFigure;
    }

    private static boolean isStart(String text, AllocationKinds kinds) {
        Optional<OrganisationCode> code = AllocationCodes.find(text).flatMap(OrganisationCode::find);
        if (code.isPresent()) {
            return AllocationCodes.isKnown(code.get())
                    || AllocationCodes.isOfAuthority(code.get().text());
        }
        String name = AllocationLabel.of(text).plainName();
        return kinds.of("", name) == Kind.TOTAL || kinds.isNameOfBody(name);
    }
}
