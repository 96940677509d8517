package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.generators.Mutations;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.parsers.generators.DocumentDamage;
import io.github.fairshare.parsers.generators.DocumentFamily;
import io.github.fairshare.parsers.generators.GeneratedDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Made-up tables whose rows are cut over lines anywhere, with page numbers, heads and sources between any two lines and
 * figures lost: no row is exact or repaired that the table does not print. An ordinary build reads a few of each family; the
 * profile assault many.
 */
class BrokenTablesAssaultTest {
    private static final int TABLES = 4 * Mutations.SAMPLE;
    private static final int MOST_PERCENT = 40;

    @ParameterizedTest
    @EnumSource(names = {"DTOC_TARGETS", "ALLOCATIONS", "PCT_DISTANCES"})
    void table_brokenOverLines_hasNoSureRowThatItDoesNotPrint(DocumentFamily family) {
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < TABLES; at++) {
            long seed = Mutations.SEED + at;
            GeneratedDocument<?> document =
                    family.document(seed, DocumentDamage.BROKEN, Math.floorMod(seed, MOST_PERCENT));
            untrue(document).forEach(entry -> wrong.add("seed " + seed + ": " + entry));
        }
        assertThat(wrong).isEmpty();
    }

    private static <T> List<Entry<T>> untrue(GeneratedDocument<T> document) {
        return document.untrue(document.read());
    }
}
