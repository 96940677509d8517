package io.github.fairshare.parsers.generators;

import static io.github.fairshare.parsers.generators.DocumentDamage.BROKEN;
import static io.github.fairshare.parsers.generators.DocumentDamage.DIGITS_MISREAD;
import static io.github.fairshare.parsers.generators.DocumentDamage.GAPS_LOST;
import static io.github.fairshare.parsers.generators.DocumentDamage.HEADINGS_MISREAD;
import static io.github.fairshare.parsers.generators.DocumentDamage.LISTS_DISTURBED;
import static io.github.fairshare.parsers.generators.DocumentDamage.NAMES_MISREAD;
import static io.github.fairshare.parsers.generators.DocumentDamage.NONE;
import static io.github.fairshare.parsers.generators.DocumentDamage.PAGE_ECHOED;
import static io.github.fairshare.parsers.generators.DocumentDamage.SIGNS_LOST;
import static io.github.fairshare.parsers.generators.DocumentDamage.WRAPPED;

import java.util.List;

/** Families of documents that can be generated, and the kinds of damage that each can meet. */
public enum DocumentFamily {
    /** Targets for delayed transfers of care. */
    DTOC_TARGETS(FigureDocuments::dtoc, NONE, GAPS_LOST, WRAPPED, BROKEN, DIGITS_MISREAD, NAMES_MISREAD),
    /** Allocations, targets and distances of bodies, with regions and England. */
    ALLOCATIONS(
            FigureDocuments::allocations, NONE, GAPS_LOST, WRAPPED, BROKEN, DIGITS_MISREAD, NAMES_MISREAD, SIGNS_LOST),
    /** Distances from target of primary care trusts. */
    PCT_DISTANCES(
            FigureDocuments::distances, NONE, GAPS_LOST, WRAPPED, BROKEN, DIGITS_MISREAD, NAMES_MISREAD, SIGNS_LOST),
    /** Measures of earlier rounds of pace of change. */
    PACE_MEASURES(FigureDocuments::measures, NONE, GAPS_LOST, WRAPPED, DIGITS_MISREAD),
    /** Annual ratings of clinical commissioning groups. */
    ANNUAL_RATINGS(RatingDocuments::annual, NONE, LISTS_DISTURBED, HEADINGS_MISREAD, PAGE_ECHOED),
    /** Maternity ratings of clinical commissioning groups. */
    MATERNITY_RATINGS(RatingDocuments::maternity, NONE, LISTS_DISTURBED, HEADINGS_MISREAD, PAGE_ECHOED),
    /** Members of the hubs of specialised commissioning. */
    HUB_FOOTPRINTS(RatingDocuments::hubs, NONE, PAGE_ECHOED);

    /** Makes a document. */
    interface Maker {
        GeneratedDocument<?> make(long seed, DocumentDamage damage, int percent);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final Maker maker;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<DocumentDamage> damages;

    DocumentFamily(Maker maker, DocumentDamage... damages) {
        this.maker = maker;
        this.damages = List.of(damages);
    }

    /**
     * What can befall documents of the family.
     *
     * @return none first, in the order of their declaration
     */
    public List<DocumentDamage> damages() {
        return damages;
    }

    /**
     * A document of the family.
     *
     * @param seed equal seeds make equal documents
     * @param damage one of {@link #damages()}
     * @param percent of a hundred places that the damage can hit, how many it hits: 0 to 100, for example 30; without
     *     damage and for pages of hubs, whose damage is of one strength, it changes nothing
     * @return the document with its truth
     * @throws IllegalArgumentException if the family meets no such damage, or the rate is outside 0 to 100
     */
    public GeneratedDocument<?> document(long seed, DocumentDamage damage, int percent) {
        if (!damages.contains(damage)) {
            throw new IllegalArgumentException(
                    "documents of " + this + " have no damage " + damage + "; expected one of " + damages);
        }
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a rate is 0 to 100 of a hundred places, given was " + percent);
        }
        return maker.make(seed, damage, percent);
    }
}
