package io.github.fairshare.allocation.rating.rule;

/** Where an indicator stands against its benchmark, once it is known which way is good. */
public enum Band {
    /** Beyond the limit on the bad side. */
    SIGNIFICANTLY_WORSE("significantly worse"),
    /** On the bad side, within the limit. */
    WORSE("worse, not significantly"),
    /** Within the limits, whichever side. */
    SIMILAR("not significantly different"),
    /** On the good side, within the limit. */
    BETTER("better, not significantly"),
    /** Beyond the limit on the good side. */
    SIGNIFICANTLY_BETTER("significantly better");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    /**
     * The band in words.
     *
     * @return for example "significantly worse"
     */
    public String words() {
        return words;
    }
}
