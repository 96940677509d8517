package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.internal.table.Column;
import io.github.fairshare.parsers.internal.table.Column.Content;
import io.github.fairshare.parsers.internal.table.HeadedTable;
import io.github.fairshare.parsers.internal.table.TableHeading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a table of DTOC targets. */
public final class DtocColumns {
    /** What such a table is recognised by. */
    public static final String EXPECTED =
            "a heading whose cells name the columns baseline and target beside a code or a name of a CCG, with rows below it";

    static final Column CODE = Column.of("code", Content.CODE, "code");
    static final Column NAME = Column.of("name", Content.NAME, "name");
    static final Column PLAN = Column.of("plan", Content.FIGURE, "plan");
    static final Column BASELINE = Column.of("baseline", Content.FIGURE, "baseline");
    static final Column TARGET = Column.of("target", Content.FIGURE, "target");
    static final List<Column> FIGURES = List.of(PLAN, BASELINE, TARGET);

    private DtocColumns() {}

    /**
     * The form of such a table.
     *
     * @param registry tells codes that hold no digit from words, and those that hold no letter from numbers
     * @return columns and what is needed of them
     */
    public static HeadedTable.Form form(OrganisationRegistry registry) {
        return new HeadedTable.Form(
                List.of(CODE, NAME, PLAN, BASELINE, TARGET),
                Set.of(BASELINE, TARGET),
                Set.of(CODE, NAME),
                text -> OrganisationCode.find(text)
                        .filter(code -> isMixed(code) || registry.find(code).isPresent())
                        .isPresent());
    }

    private static boolean isMixed(OrganisationCode code) {
        return code.text().chars().anyMatch(Character::isDigit)
                && code.text().chars().anyMatch(Character::isLetter);
    }

    /**
     * The headings that may name the month of the table, the target's own first.
     *
     * @param table a table that was found
     * @return headings as printed
     */
    public static List<String> datedHeadings(HeadedTable table) {
        TableHeading heading = table.headings().get(0).heading();
        Map<Column, Integer> positions = heading.positions();
        return Stream.of(TARGET, PLAN)
                .flatMap(column -> Optional.ofNullable(positions.get(column)).stream())
                .map(heading.headings()::get)
                .toList();
    }
}
