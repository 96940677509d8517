package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourcesTest {
    @ParameterizedTest
    @EnumSource(Sources.class)
    void find_idOfASource_isThatSource(Sources source) {
        assertThat(Sources.find(source.id())).contains(source);
        assertThat(source.options().documentId()).contains(source.id());
        assertThat(source.options().asOf()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sources.class)
    void text_everySource_isThereWithTitlePublisherAndLicence(Sources source) {
        assertThat(source.text().lines()).isNotEmpty();
        assertThat(source.title()).isNotBlank();
        assertThat(source.publisher()).isNotBlank();
        assertThat(source.licence()).startsWith("Open ");
    }

    @Test
    void find_unknownId_isEmpty() {
        assertThat(Sources.find("dtoc-targets-2016-09")).isEmpty();
    }

    @Test
    void text_dtocTargets_isTheTableInItsPrintedLayout() {
        assertThat(Sources.DTOC_TARGETS_2017_09.text()).hasToString("206 lines, UTF_8");
        assertThat(DtocTables.printed())
                .startsWith("\n\nCCG Code\tName of CCG\t")
                .endsWith("\t\t4,077\t3,594\t2,260");
    }
}
