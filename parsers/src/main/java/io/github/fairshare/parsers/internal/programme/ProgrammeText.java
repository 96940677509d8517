package io.github.fairshare.parsers.internal.programme;

import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an item that names a programme, cut into its parts.
 *
 * @param name for example "Trauma"
 * @param scope what the programme covers, where that is said
 * @param formerName the programme that it was part of, where that is said
 * @param cut how name and scope were told apart
 */
record ProgrammeText(String name, Optional<String> scope, Optional<String> formerName, Cut cut) {
    private static final Pattern FORMER = Pattern.compile(
            "\\s*\\((?i:previously|formerly)\\s+['\"\u2018\u201C]?([^()]{1,200}?)['\"\u2019\u201D]?\\)");
    private static final Pattern MARK = Pattern.compile("\\s+[-\u2013\u2014]\\s+|:\\s+");
    private static final Set<String> CONNECTING = Set.of("and", "&", "of", "for", "with");

    /** How name and scope are told apart. */
    enum Cut {
        /** There is a name only, or a mark between the two. */
        PRINTED,
        /** The scope begins at the first small letter. */
        AT_SMALL_LETTER
    }

    static ProgrammeText of(String item) {
        Matcher former = FORMER.matcher(item);
        Optional<String> formerName =
                former.find() ? Optional.of(former.group(1).strip()) : Optional.empty();
        String text = formerName.isPresent()
                ? TextLayout.folded(item.substring(0, former.start()) + " " + item.substring(former.end()))
                : item;
        Matcher mark = MARK.matcher(text);
        if (mark.find() && mark.start() > 0 && mark.end() < text.length()) {
            return new ProgrammeText(
                    text.substring(0, mark.start()), Optional.of(text.substring(mark.end())), formerName, Cut.PRINTED);
        }
        int end = endOfName(text);
        return end >= text.length()
                ? new ProgrammeText(text, Optional.empty(), formerName, Cut.PRINTED)
                : new ProgrammeText(
                        text.substring(0, end), Optional.of(text.substring(end + 1)), formerName, Cut.AT_SMALL_LETTER);
    }

    /** The name is capitalised; a connecting word takes the word behind it along, and a single word is no scope. */
    private static int endOfName(String text) {
        int end = Math.max(0, text.indexOf(' '));
        String before = "";
        int at = 0;
        while (at < text.length()) {
            int blank = text.indexOf(' ', at);
            int stop = blank < 0 ? text.length() : blank;
            String word = text.substring(at, stop);
            boolean named = at == 0
                    || Character.isUpperCase(word.charAt(0))
                    || CONNECTING.contains(word)
                    || CONNECTING.contains(before);
            if (!named) {
                break;
            }
            end = stop;
            before = word;
            at = stop + 1;
        }
        return text.indexOf(' ', Math.min(end + 1, text.length())) < 0 ? text.length() : end;
    }
}
