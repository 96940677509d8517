package io.github.fairshare.core.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A clinical priority area in which CCGs were rated.
 *
 * @source mat1718, the introduction: maternity is one of the areas; the 2016 baseline assessment rates all six
 */
public enum ClinicalArea {
    /** Maternity. */
    MATERNITY("maternity"),
    /** Cancer. */
    CANCER("cancer"),
    /** Dementia. */
    DEMENTIA("dementia"),
    /** Diabetes. */
    DIABETES("diabetes"),
    /** Mental health. */
    MENTAL_HEALTH("mental health"),
    /** Learning disability, or disabilities. */
    LEARNING_DISABILITY("learning disabilit");

    private final String words;

    ClinicalArea(String words) {
        this.words = words;
    }

    /**
     * The name of the area in tables.
     *
     * @return for example {@code mental-health}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a text names the area.
     *
     * @param text a title or a heading, for example "Mental health assessment 2016/17"
     * @return true where its words stand in the text, in any case
     */
    public boolean isNamedIn(String text) {
        Objects.requireNonNull(text, "text");
        return text.toLowerCase(Locale.ROOT).replace('-', ' ').contains(words);
    }
}
