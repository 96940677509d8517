package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import java.util.List;

/** What is known of the rows of a table of allocations. */
final class AllocationProof implements Vocabulary.Evidence {
    private static final int LONGEST_NAME = 120;

    private final AllocationKinds kinds = new AllocationKinds();
    private final AllocationArithmetic arithmetic = new AllocationArithmetic(List.copyOf(AllocationColumns.FIGURES));

    @Override
    public boolean isCode(String text) {
        return AllocationCodes.find(text).filter(text::equals).isPresent() || AllocationCodes.isOfBoard(text);
    }

    @Override
    public boolean isNamed(String code, String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        boolean listed =
                OrganisationCode.find(code).filter(AllocationCodes::isKnown).isPresent();
        if (listed) {
            return kinds.isNameOf(name, code);
        }
        return kinds.isSumNamed(name) || (code.isEmpty() && kinds.isNameOfBody(name));
    }

    @Override
    public boolean fits(FoundRow row) {
        return arithmetic.mayFit(column -> row.figure(column).map(AllocationArithmetic.Rounded::of));
    }
}
