package io.github.fairshare.core.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kind of body that a name says it is. Bodies of different kinds often bear the name of the same place. */
enum BodyKind {
    /** A clinical commissioning group. */
    CCG("ccg|clinical commissioning group"),
    /** An integrated care board. */
    ICB("icb|integrated care board"),
    /** What no register here has, but for its place. */
    OTHER("(?:strategic )?health authority|sha|(?:area|local area) team|local office|health board"),
    /** A primary care trust, a care trust among them. */
    PCT("t?pct|primary care trust|care trust");

    private final Pattern words;

    BodyKind(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")$");
    }

    /** The kind whose words a name ends in; empty for one that says nothing. */
    static Optional<BodyKind> of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.words.matcher(lower).find())
                .findFirst();
    }
}
