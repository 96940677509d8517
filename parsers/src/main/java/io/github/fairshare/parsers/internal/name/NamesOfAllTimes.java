package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that bodies of all kinds have had, beside their codes. */
public final class NamesOfAllTimes {
    private NamesOfAllTimes() {}

    /**
     * How a name goes with the code beside it.
     *
     * @param code any text
     * @param name any text, in any case of letters, with or without the words for the kind of body
     * @return WHOLE for a name that the body with the code ever had
     */
    public static Fit fit(String code, String name) {
        if (code.isEmpty() || name.isEmpty()) {
            return Fit.OTHER;
        }
        boolean whole = Known.NAMES.stream()
                .map(names -> names.resolve(name, Optional.empty()))
                .anyMatch(found -> found instanceof Resolved resolved
                        && resolved.organisation().code().text().equals(code));
        return whole ? Fit.WHOLE : isPart(code, apart(Affix.words(name))) ? Fit.PART : Fit.OTHER;
    }

    /**
     * Whether a name is only the begin or the end of that of its code.
     *
     * @param code any text
     * @param name any text, with or without the words for the kind of body
     * @return true for "East" beside the code of East Staffordshire
     */
    public static boolean isCut(String code, String name) {
        String own = bare(name);
        return !own.isBlank()
                && namesOf(code).map(NamesOfAllTimes::bare).anyMatch(known -> !known.equals(own) && isEndOf(known, own))
                && fit(code, name) != Fit.WHOLE;
    }

    /**
     * Whether a name has the words that tell the body of a code from others, and no other of them.
     *
     * @param code any text
     * @param name any text, with or without the words for the kind of body
     * @return true for "NHS Ealing Clinical" beside the code of Ealing
     */
    public static boolean hasOwn(String code, String name) {
        String own = bare(name);
        return !own.isBlank() && namesOf(code).map(NamesOfAllTimes::bare).anyMatch(own::equals);
    }

    /**
     * Whether any body ever had a name.
     *
     * @param name any text, with or without the words for the kind of body
     * @return false for one that names none, or several
     */
    public static boolean isName(String name) {
        return Known.NAMES.stream().anyMatch(names -> names.resolve(name, Optional.empty()) instanceof Resolved);
    }

    private static String bare(String name) {
        return apart(Affix.own(name));
    }

    private static boolean isPart(String code, String words) {
        return namesOf(code)
                .map(name -> apart(Affix.words(name)))
                .anyMatch(known -> isEndOf(known, words) || isEndOf(words, known));
    }

    private static Stream<String> namesOf(String code) {
        return OrganisationCode.find(code).stream()
                .flatMap(found -> Known.BODIES.stream().flatMap(bodies -> bodies.find(found).stream()))
                .map(body -> body.name());
    }

    private static boolean isEndOf(String whole, String part) {
        return whole.startsWith(part) || whole.endsWith(part);
    }

    /** With a blank before and behind each word. */
    private static String apart(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static final class Known {
        private static final List<OrganisationRegistry> BODIES =
                List.of(OrganisationRegistry.ccgs(), OrganisationRegistry.pcts(), OrganisationRegistry.icbs());
        private static final List<NameResolver> NAMES =
                BODIES.stream().map(NameResolver::of).toList();
    }
}
