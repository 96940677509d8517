package io.github.fairshare.parsers.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.core.report.Parsed;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The generated documents are what they say: whole ones are read whole, damaged ones never wrongly. */
@Domain(DocumentsDomain.class)
class DocumentsPropertyTest {
    @Provide
    Arbitrary<GeneratedDocument<?>> undamaged() {
        return DocumentArbitraries.undamaged();
    }

    @Property(seed = "20170901", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void document_undamaged_isReadAsItsTruth(@ForAll("undamaged") GeneratedDocument<?> document) {
        requireRead(document);
    }

    private static <T> void requireRead(GeneratedDocument<T> document) {
        Parsed<T> parsed = document.read();

        assertThat(parsed.values().stream().map(document.reading().gist()))
                .as(document.toString())
                .containsExactlyElementsOf(
                        document.truth().stream().map(document.reading().gist()).toList());
        assertThat(document.found(parsed)).isEqualTo(document.truth().size());
    }

    /** Seven families with 34 kinds of damage in all, each about four times. */
    @Property(seed = "20170901", tries = 120, edgeCases = EdgeCasesMode.NONE)
    void document_ofAnyDamage_isNeverReadWrongly(@ForAll GeneratedDocument<?> document) {
        requireNothingUntrue(document);
    }

    @Property(seed = "20170901", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void documents_generated_coverEveryFamilyAndDamage(@ForAll GeneratedDocument<?> document) {
        assertThat(document.truth()).isNotEmpty();
        cover(document);
    }

    private static <T> void requireNothingUntrue(GeneratedDocument<T> document) {
        assertThat(document.untrue(document.read())).as(document.toString()).isEmpty();
    }

    private static void cover(GeneratedDocument<?> document) {
        for (DocumentFamily family : DocumentFamily.values()) {
            Statistics.label(family.name())
                    .collect(document.family() == family)
                    .coverage(checker -> checker.check(true).percentage(p -> p >= 5));
        }
        // Two families in 34 kinds of damage are six in a hundred.
        for (DocumentDamage damage : DocumentDamage.values()) {
            Statistics.label(damage.name())
                    .collect(document.damage() == damage)
                    .coverage(checker -> checker.check(true).percentage(p -> p >= 4));
        }
    }

    /** Only what stands between cells and rows differs. */
    @Example
    void document_withGapsLostAtNoRate_hasTheWordsOfTheUndamagedOne() {
        assertThat(words(DocumentDamage.GAPS_LOST)).isEqualTo(words(DocumentDamage.NONE));
        assertThat(words(DocumentDamage.NAMES_MISREAD)).isEqualTo(words(DocumentDamage.NONE));
    }

    /** The seventh table is separated by tabs. */
    private static String words(DocumentDamage damage) {
        return DocumentFamily.DTOC_TARGETS.document(7, damage, 0).text().replaceAll("\\s+", " ");
    }

    @Example
    void document_withDamageThatItsFamilyDoesNotMeet_isRefusedWithWhatItMeets() {
        assertThatThrownBy(() -> DocumentFamily.HUB_FOOTPRINTS.document(1, DocumentDamage.SIGNS_LOST, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "documents of HUB_FOOTPRINTS have no damage SIGNS_LOST; expected one of [NONE, PAGE_ECHOED]");
        assertThatThrownBy(() -> DocumentFamily.HUB_FOOTPRINTS.document(1, DocumentDamage.NONE, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rate is 0 to 100 of a hundred places, given was 101");
    }
}
