package io.github.fairshare.core.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of body that a name says it is. Bodies of different kinds often bear the name of the same place. */
enum BodyKind {
    /** A clinical commissioning group. */
    CCG("ccg", "clinical commissioning group"),
    /** An integrated care board. */
    ICB("icb", "integrated care board"),
    /** What no register here has, but for its place. */
    OTHER("health authority", "sha", "area team", "local office", "health board"),
    /** A primary care trust, a care trust among them. */
    PCT("pct", "tpct", "primary care trust", "care trust");

    @SuppressWarnings("ImmutableEnumChecker") // A list that cannot be changed.
    private final List<String> words;

    BodyKind(String... words) {
        this.words = List.of(words);
    }

    /** The kind whose words a name ends in; empty for one that says nothing. */
    static Optional<BodyKind> of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endsIn(lower)).findFirst();
    }

    private boolean endsIn(String name) {
        for (String end : words) {
            int start = name.length() - end.length();
            if (name.endsWith(end) && (start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1)))) {
                return true;
            }
        }
        return false;
    }
}
