package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.DtocTarget.Kind;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.internal.name.TotalNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Rows that add up some of the rows above them, and no body: counted with those, their figures would count twice. */
final class DtocPartSums {
    private static final List<Function<DtocTarget, Optional<PrintedFigure>>> COLUMNS =
            List.of(DtocTarget::plan, DtocTarget::baseline, DtocTarget::target);

    private DtocPartSums() {}

    /** Those that are named so, and those without a known name whose figures are all sums of the rows right above them. */
    static Set<Entry<DtocTarget>> among(List<Entry<DtocTarget>> entries) {
        Set<Entry<DtocTarget>> found = new HashSet<>();
        List<DtocTarget> above = new ArrayList<>();
        for (Entry<DtocTarget> entry : entries) {
            DtocTarget row = entry.value();
            boolean nobody = entry.status() == Status.UNRESOLVED
                    && row.kind() == Kind.CCG
                    && row.code().isEmpty();
            if (nobody && (TotalNames.addsUp(row.name().orElse("")) || isSum(row, above))) {
                found.add(entry);
                above.clear();
            } else {
                above.add(row);
            }
        }
        return found;
    }

    private static boolean isSum(DtocTarget row, List<DtocTarget> above) {
        return above.size() > 1 && COLUMNS.stream().allMatch(column -> isSum(row, above, column));
    }

    private static boolean isSum(
            DtocTarget row, List<DtocTarget> above, Function<DtocTarget, Optional<PrintedFigure>> column) {
        BigDecimal sum = above.stream()
                .flatMap(other -> column.apply(other).stream())
                .map(PrintedFigure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return column.apply(row)
                .filter(figure -> figure.interval().contains(sum))
                .isPresent();
    }
}
