package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.table.Evidence;
import io.github.fairshare.parsers.internal.table.FoundRow;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of the rows of a table of DTOC targets.
 *
 * @param isCodeText whether a text is a code
 * @param lookup finds organisations of all times
 */
record DtocEvidence(Predicate<String> isCodeText, OrganisationLookup lookup) implements Evidence {
    private static final int LONGEST_AGGREGATE = 60;

    /** Fewer rows have no target above its baseline by chance. */
    private static final int LEAST_ROWS = 8;

    @Override
    public boolean isCode(String text) {
        return isCodeText.test(text);
    }

    @Override
    public boolean isNamed(String code, String name) {
        if (name.isEmpty()) {
            return false;
        }
        if (lookup.resolve(name) instanceof Resolved resolved) {
            return code.isEmpty() || resolved.organisation().code().text().equals(code);
        }
        boolean whole = name.length() <= LONGEST_AGGREGATE && name.indexOf('(') < 0 == name.indexOf(')') < 0;
        return code.isEmpty() && (TotalNames.isTotal(name) || (whole && beginsWithGroup(name)));
    }

    /** Nothing in such a row can be held against the rest of it, but no number of beds is below zero. */
    @Override
    public boolean fits(FoundRow row) {
        return DtocColumns.FIGURES.stream()
                .noneMatch(column -> row.figure(column.id())
                        .filter(PrintedFigure::isNegative)
                        .isPresent());
    }

    @Override
    public String contradiction(FoundRow row) {
        return "; no number of beds is below zero";
    }

    /** A target is what is left of the baseline. */
    @Override
    public boolean binds(List<FoundRow> rows) {
        return rows.size() >= LEAST_ROWS
                && rows.stream()
                        .allMatch(row -> row.figure(DtocColumns.TARGET.id())
                                .flatMap(target -> row.figure(DtocColumns.BASELINE.id())
                                        .filter(baseline -> target.value().compareTo(baseline.value()) <= 0))
                                .isPresent());
    }

    /** A target is no more than most plans, either, and a plan may be above a baseline or below. */
    @Override
    public boolean tellsColumns() {
        return false;
    }

    @Override
    public String binding() {
        return "no target is above its baseline in any of the rows";
    }

    private boolean beginsWithGroup(String name) {
        return lookup.groupsIn(name).stream().anyMatch(group -> name.regionMatches(true, 0, group, 0, group.length()));
    }
}
