package io.github.fairshare.core.join;

/** The assessments that rate clinical commissioning groups (CCGs) on the four-step scale. */
public enum RatingKind {
    /** The annual assessment. */
    ANNUAL("annual rating", JoinDocument.ANNUAL_RATINGS),
    /** The assessment of maternity care. */
    MATERNITY("maternity rating", JoinDocument.MATERNITY_RATINGS);

    private final String words;
    private final JoinDocument document;

    RatingKind(String words, JoinDocument document) {
        this.words = words;
        this.document = document;
    }

    /**
     * What it is called in a sentence.
     *
     * @return for example "annual rating"
     */
    public String words() {
        return words;
    }

    /**
     * The document of a join that prints it.
     *
     * @return for example ANNUAL_RATINGS
     */
    public JoinDocument document() {
        return document;
    }
}
