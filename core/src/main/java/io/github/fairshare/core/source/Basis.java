package io.github.fairshare.core.source;

/** How sure a figure is. */
public enum Basis {
    /** Printed in the source. */
    STATED,
    /** Follows from the source by arithmetic. */
    DERIVED,
    /** Read off a drawn figure, so only roughly known. */
    READ_FROM_FIGURE,
    /** Chosen, because the source is silent; never to be presented as official. */
    ASSUMED
}
