package io.github.fairshare.parsers.internal.dtoc;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.internal.headed.HeadedTable;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.table.HeadingPhrases;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.Vocabulary;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a table of DTOC targets. */
public final class DtocColumns {
    /** What such a table is recognised by. */
    public static final String EXPECTED =
            "a heading whose cells name the columns baseline and target beside a code or a name of a CCG, with rows below it";

    static final KnownColumn CODE = KnownColumn.of("code", Content.CODE, "code");
    static final KnownColumn NAME = KnownColumn.of("name", Content.NAME, "name");
    static final KnownColumn PLAN = KnownColumn.of("plan", Content.FIGURE, "plan", "planned");
    static final KnownColumn BASELINE = KnownColumn.of("baseline", Content.FIGURE, "baseline");
    static final KnownColumn TARGET = KnownColumn.of("target", Content.FIGURE, "target");
    static final List<KnownColumn> FIGURES = List.of(PLAN, BASELINE, TARGET);
    private static final List<KnownColumn> ALL = List.of(CODE, NAME, PLAN, BASELINE, TARGET);
    static final List<String> IDS = ALL.stream().map(KnownColumn::id).toList();

    /** A heading that is nothing but the word for those whose names stand below. */
    private static final String BODIES = "^ ?(?:ccg|organisation|commissioner|clinical commissioning group)s? ?$";

    /** The same at the beginning of a heading whose cells have run together, or behind the code. */
    private static final Pattern FIRST_BODIES = Pattern.compile("\\bnames?\\b|(?:^ ?|(?<=code |# ))"
            + "(?:ccg|organisation|commissioner)s?\\b(?! (?:codes?|names?|plan|baseline|target))");

    private DtocColumns() {}

    /**
     * The form of such a table.
     *
     * @param registry tells codes that hold no digit from words, and those that hold no letter from numbers
     * @return columns and what is needed of them
     */
    public static HeadedTable.Form form(OrganisationRegistry registry) {
        return new HeadedTable.Form(
                ALL,
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

    /** What is needed to find such a table, however its cells are kept apart. */
    static Vocabulary vocabulary(OrganisationRegistry registry, OrganisationLookup lookup) {
        Map<String, Pattern> phrases = new LinkedHashMap<>();
        List<Term> terms = Stream.of(PLAN, BASELINE, TARGET, CODE, NAME)
                .map(column ->
                        Term.of(column.id(), column.content(), "\\b(?:" + String.join("|", column.words()) + ")s?\\b"))
                .toList();
        terms.forEach(term -> phrases.put(term.id(), term.phrase()));
        phrases.put(NAME.id(), FIRST_BODIES);
        return new Vocabulary(
                Stream.concat(terms.stream(), Stream.of(Term.of(NAME.id(), Content.NAME, BODIES)))
                        .toList(),
                Set.of(BASELINE.id(), TARGET.id()),
                List.of(Set.of(CODE.id(), NAME.id())),
                new HeadingPhrases(phrases),
                new DtocEvidence(form(registry).isCode(), lookup));
    }
}
