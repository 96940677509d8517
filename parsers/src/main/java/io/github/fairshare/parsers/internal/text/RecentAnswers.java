package io.github.fairshare.parsers.internal.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers to questions about texts that depend on nothing but the text, kept while they are asked again; how many, and
 * for how long a text, is limited. For one thread.
 *
 * @param <A> the answers
 */
public final class RecentAnswers<A> {
    private static final int LONGEST = 400;
    private static final float LOAD = 0.75f;

    private final Function<String, A> answer;
    private final Map<String, A> kept;

    /** An empty memory for so many answers of a function. */
    public RecentAnswers(int most, Function<String, A> answer) {
        this.answer = answer;
        this.kept = new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, A> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer of the function. */
    public A of(String text) {
        A known = kept.get(text);
        if (known != null) {
            return known;
        }
        A found = answer.apply(text);
        if (text.length() <= LONGEST) {
            kept.put(text, found);
        }
        return found;
    }
}
