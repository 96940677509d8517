package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that are made of two parts joined by "and", so that two entries which print the parts can be told to mean one
 * organisation.
 */
public final class TwoPartNames {
    private static final Pattern CONNECTOR = Pattern.compile(" and ");
    private static final Pattern AFFIXES = Pattern.compile("^nhs | ccg$");

    private final Map<String, List<Whole>> byHalf = new HashMap<>();

    /**
     * A name and its two parts.
     *
     * @param name as registered
     * @param first the part before "and", in the form of {@link #form}
     * @param second the part after it, in the same form
     */
    public record Whole(String name, String first, String second) {
        /**
         * The other part.
         *
         * @param half one part
         * @return the one that is not given
         */
        public String otherThan(String half) {
            return half.equals(first) ? second : first;
        }
    }

    /**
     * The parts of some names.
     *
     * @param names as registered
     */
    public TwoPartNames(Collection<String> names) {
        for (String name : names) {
            String form = form(name);
            Matcher matcher = CONNECTOR.matcher(form);
            while (matcher.find()) {
                Whole whole = new Whole(name, form.substring(0, matcher.start()), form.substring(matcher.end()));
                byHalf.computeIfAbsent(whole.first(), key -> new ArrayList<>()).add(whole);
                byHalf.computeIfAbsent(whole.second(), key -> new ArrayList<>()).add(whole);
            }
        }
    }

    /**
     * The names of which a text is one part.
     *
     * @param text for example "NHS Seisdon Peninsula CCG"
     * @return empty for most
     */
    public List<Whole> with(String text) {
        return byHalf.getOrDefault(form(text), List.of());
    }

    /**
     * A name in the form in which parts are compared: small letters, "and" for "&amp;", without NHS and CCG.
     *
     * @param name any name
     * @return for example "seisdon peninsula"
     */
    public static String form(String name) {
        String words = TextLayout.folded(name).toLowerCase(Locale.ROOT).replace(" & ", " and ");
        return AFFIXES.matcher(words).replaceAll("");
    }
}
