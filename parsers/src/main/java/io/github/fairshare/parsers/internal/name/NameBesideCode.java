package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.parsers.internal.text.OneLetter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name that no registry knows, beside those of the body whose code it stands at. */
record NameBesideCode(String name, List<String> printed, List<List<String>> known) {
    private static final Pattern ASIDE = Pattern.compile("[(\\[][^()\\[\\]]*+[)\\]]");
    /** What the letters "ffe" or "ti", joined in one, are printed as. */
    private static final Pattern JOINED = Pattern.compile("[^\\p{ASCII}]++");

    /** A name that says what kind of body it is may be misprinted, or new; other words are another column's. */
    private static final Pattern KIND = Pattern.compile("nhs|ccg|pct|icb|trust", Pattern.CASE_INSENSITIVE);

    /** Figures that have run together with a name, misread digits too, say nothing about it. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]|^(?:pct|ccg)?[oilsz]++$");

    /** So many letters may be the beginning of a word that is cut off. */
    private static final int LEAST_BEGUN = 3;

    private static final Set<String> KINDS = Set.of(
            "nhs",
            "ccg",
            "pct",
            "icb",
            "and",
            "clinical",
            "commissioning",
            "group",
            "primary",
            "care",
            "trust",
            "teaching",
            "integrated",
            "board");

    static NameBesideCode of(String name, Organisation organisation) {
        return new NameBesideCode(
                name,
                words(ASIDE.matcher(name).replaceAll(" ")),
                Stream.concat(
                                Stream.of(organisation.name()),
                                organisation.formerNames().stream().map(former -> former.name()))
                        .map(NameBesideCode::words)
                        .toList());
    }

    private static List<String> words(String name) {
        return Affix.words(name).stream()
                .filter(word -> !isKind(word))
                .filter(word -> !FIGURE.matcher(word).find())
                .toList();
    }

    private static boolean isKind(String word) {
        return KINDS.stream().anyMatch(kind -> kind.equals(word) || OneLetter.isBetween(word, kind));
    }

    /** Whether a name of the body stands in it with words that are none of its own, or not a word of any does. */
    boolean holdsOthers() {
        return !printed.isEmpty()
                && known.stream().noneMatch(this::isOwn)
                && (known.stream().anyMatch(words -> ownWords(words) == words.size() && printed.size() > words.size())
                        || (known.stream().allMatch(words -> ownWords(words) == 0)
                                && !KIND.matcher(name).find()));
    }

    /** A word may have been broken over lines, so that blanks say nothing. */
    private boolean isOwn(List<String> words) {
        String all = String.join("", printed);
        String own = String.join("", words);
        return own.startsWith(all) || OneLetter.isBetween(all, own);
    }

    private long ownWords(List<String> words) {
        return words.stream().filter(word -> isAmong(word, printed)).count();
    }

    private static boolean isAmong(String word, List<String> others) {
        String joined = JOINED.matcher(word).replaceAll("[a-z]{1,3}");
        return others.stream()
                .anyMatch(other -> other.equals(word)
                        || OneLetter.isBetween(word, other)
                        || other.matches(joined)
                        || isBegun(word, other)
                        || isBegun(other, word));
    }

    private static boolean isBegun(String word, String whole) {
        return word.length() >= LEAST_BEGUN && whole.startsWith(word);
    }
}
