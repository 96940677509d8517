package io.github.fairshare.core.check.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.core.TestJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckSetTest {
    private static final String CITATION = "\"citation\":{\"document\":\"d\",\"locator\":\"p\",\"basis\":\"STATED\"}";
    private static final String SIGN =
            "{\"type\":\"SIGN\",\"id\":\"s\",\"groups\":[\"g\"],\"column\":\"a\",\"other\":\"b\"," + CITATION + "}";
    private static final String MEAN =
            "{\"type\":\"AGGREGATE\",\"id\":\"m\",\"figures\":{\"column\":\"a\",\"groups\":[\"g\"],"
                    + "\"except\":[],\"size\":2},\"divisor\":\"6\",\"expected\":{\"figure\":\"-6.8\"}," + CITATION
                    + "}";

    @Test
    void set_fromJson_hasItsChecks() {
        CheckSet set = CheckSet.parse(json(SIGN + "," + MEAN));

        assertThat(set.checks()).extracting(Check::id).containsExactly("s", "m");
        assertThat(set.checks().get(1))
                .isInstanceOfSatisfying(
                        AggregateCheck.class, mean -> assertThat(mean.sum()).hasToString("[-41.1, -40.5]"));
    }

    @Test
    void set_writtenAsJson_readsBackEqual() throws Exception {
        CheckSet set = CheckSet.parse(json(SIGN + "," + MEAN));

        assertThat(TestJson.roundTrip(set, CheckSet.class)).isEqualTo(set);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(json(SIGN.replace("\"other\"", "\"others\"")), "checks[0]"),
                Arguments.of(json(SIGN.replace("SIGN", "COLOUR")), "checks[0]"),
                Arguments.of(json(SIGN + "," + MEAN.replace("-6.8", "-6,8")), "checks[1].expected.figure"),
                Arguments.of(json(SIGN + "," + MEAN.replace("\"6\"", "\"0\"")), "checks[1]"),
                Arguments.of(json(SIGN + "," + SIGN), "the id s is given to two checks"),
                Arguments.of(json(SIGN).replace("\"version\":1", "\"version\":2"), "version 2"),
                Arguments.of(json(SIGN).replace("\"unusable\"", "\"useless\""), "unusable"),
                Arguments.of("{\"version\": 1,,", "not JSON"),
                Arguments.of("", "no set of checks"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void set_withAFault_isRefusedWithThePath(String json, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckSet.parse(json))
                .withMessageContaining(said);
    }

    @Test
    void set_isAboutHeadingsWithAllItsTexts_blanksAside() {
        CheckSet set = new CheckSet(1, "x", List.of("DFT Total", "2003-10"), List.of(), List.of());

        assertThat(set.isAbout("= sDFTTotal 2003-102003-10")).isTrue();
        assertThat(set.isAbout("DFT Total 2006-11")).isFalse();
    }

    private static String json(String checks) {
        return "{\"version\":1,\"id\":\"x\",\"recognisedBy\":[],\"checks\":[" + checks + "],\"unusable\":[]}";
    }
}
