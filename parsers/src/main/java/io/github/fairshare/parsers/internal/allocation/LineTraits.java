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
        return new LineTraits(
                text.chars().anyMatch(Character::isLetter),
                AllocationRows.hasFigures(text),
                (int) text.chars().filter(Character::isDigit).count(),
                !AllocationRows.nameIn(text).isEmpty(),
                PageNumber.is(text),
                AllocationRows.code(bare).isPresent(),
                isStart(bare, kinds));
    }

    /** A line of letters and nothing that can be a figure. */
    boolean isLabel() {
        return hasLetter && !hasFigure;
    }

    private static boolean isStart(String text, AllocationKinds kinds) {
        Optional<OrganisationCode> code = AllocationRows.code(text).flatMap(OrganisationCode::find);
        if (code.isPresent()) {
            return AllocationRows.isKnown(code.get())
                    || AllocationKinds.isOfAuthority(code.get().text());
        }
        String name = AllocationRows.nameIn(text);
        return kinds.of("", name) == Kind.TOTAL || kinds.codeOf(name).isPresent();
    }
}
