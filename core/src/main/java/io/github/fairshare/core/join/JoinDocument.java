package io.github.fairshare.core.join;

/** The documents that are joined, each with a short name for what a row lacks. */
public enum JoinDocument {
    /** Targets for delayed transfers of care. */
    DTOC_TARGETS("dtoc-targets"),
    /** Annual ratings. */
    ANNUAL_RATINGS("annual-ratings"),
    /** Maternity ratings. */
    MATERNITY_RATINGS("maternity-ratings"),
    /** Footprints of the specialised commissioning hubs. */
    HUB_FOOTPRINTS("hub-footprints");

    private final String label;

    JoinDocument(String label) {
        this.label = label;
    }

    /**
     * The short name.
     *
     * @return for example {@code dtoc-targets}
     */
    public String label() {
        return label;
    }
}
