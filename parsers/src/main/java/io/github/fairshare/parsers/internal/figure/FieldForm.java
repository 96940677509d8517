package io.github.fairshare.parsers.internal.figure;

import java.util.ArrayList;
import java.util.List;

/** How the cells of one column are written. */
public interface FieldForm {
    /**
     * Where a cell of this form that begins in some place can end.
     *
     * @param text a line or a part of one
     * @param from where the cell begins
     * @return every possible end, exclusive; none where no such cell begins here
     */
    List<Integer> ends(String text, int from);

    /**
     * A cell in one of two forms.
     *
     * @param one a form
     * @param other another
     * @return the form of cells that have either
     */
    static FieldForm either(FieldForm one, FieldForm other) {
        return (text, from) -> {
            List<Integer> ends = new ArrayList<>(one.ends(text, from));
            other.ends(text, from).stream().filter(end -> !ends.contains(end)).forEach(ends::add);
            return ends;
        };
    }
}
