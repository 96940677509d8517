package io.github.fairshare.allocation.rating.rule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.rule.ImmutableRuleSet;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSetException;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.allocation.rating.study.RuleSetAudit;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.source.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetJsonTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RuleSets.schema());

    private static String maternity() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(RuleSets.class.getResourceAsStream("maternity-2017-18.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void read_maternity_isAsPrintedInAnnexA() {
        RuleSet rules = RuleSets.find("maternity-2017-18").orElseThrow();

        assertThat(rules.indicators())
                .extracting(IndicatorRule::toString)
                .containsExactly(
                        "stillbirth-neonatal: RATE, low is good, benchmark 4.8 per 1000",
                        "experience: SCORE, high is good, benchmark 83",
                        "choices: SCORE, high is good, benchmark 60.8",
                        "smoking: PROPORTION, low is good, benchmark 0.097");
        assertThat(rules.thresholds())
                .hasToString(
                        "Outstanding from 1.3125, Good from 1.0625, Requires Improvement from 0.5625, Inadequate below");
        assertThat(rules.limits()).isEqualTo(LimitRule.standardDeviations("2"));
        assertThat(rules.financialYear()).map(Object::toString).contains("2017-18");
    }

    @Test
    void read_maternity_citesEveryPartAndNamesEveryChoice() {
        RuleSet rules = RuleSets.maternity();

        assertThat(rules.sources().stream().filter(source -> source.basis() == Basis.STATED))
                .hasSize(11)
                .allSatisfy(source ->
                        assertThat(source.citation().orElseThrow().document()).isEqualTo("mat1718"));
        assertThat(rules.assumptions())
                .extracting(RuleSource::of)
                .containsExactly(
                        "limits.method",
                        "limits.multiple",
                        "limits.around",
                        "limits.onLimit",
                        "indicators.smoking.onBenchmark",
                        "missing",
                        "indicators.experience",
                        "indicators.choices",
                        "indicators.stillbirth-neonatal");
    }

    @Test
    void bundled_ids_areTheFilesThatShip() {
        assertThat(RuleSets.ids()).containsExactly("maternity-2017-18");
        assertThat(RuleSets.bundled()).extracting(RuleSet::id).isEqualTo(RuleSets.ids());
        assertThat(RuleSets.find("maternity-2016-17")).isEmpty();
    }

    static List<String> bundledIds() {
        return RuleSets.ids();
    }

    @ParameterizedTest
    @MethodSource("bundledIds")
    void schema_everyBundledFile_isValid(String id) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RuleSets.class.getResourceAsStream(id + ".json"))) {
            assertThat(SCHEMA.validate(FairshareJson.mapper().readTree(stream))).isEmpty();
        }
    }

    /** Each line: what stands in the file, what is put there instead, the field that is named, part of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"benchmark\": \"0.097\" | \"benchmark\": 0.097 | indicators[3].benchmark | write it in quotes, \"0.097\"",
                "\"benchmark\": \"0.097\" | \"benchmark\": \"9.7\" | indicators[3].benchmark | write 9.7 % as 0.097",
                "\"benchmark\": \"0.097\" | \"benchmark\": \"9,7\" | indicators[3].benchmark | no decimal number",
                "\"benchmark\": \"4.8\" | \"benchmark\": \"-4.8\" | indicators[0].benchmark | not negative",
                "\"kind\": \"SCORE\" | \"kind\": \"MEAN\" | indicators[1].kind | RATE, PROPORTION, SCORE",
                "\"per\": \"1000\" | \"per\": \"0\" | indicators[0].per | whole number from 1",
                "\"per\": \"1000\", | `` | indicators[0].per | missing",
                "\"kind\": \"PROPORTION\" | \"kind\": \"PROPORTION\", \"per\": \"100\" | indicators[3].per | only a RATE",
                "\"onBenchmark\": \"BETTER\", | `` | indicators[3].scores | on the benchmark",
                "\"WORSE\": \"0.75\", | `` | indicators[3].scores | overlap or leave a gap",
                "\"WORSE\": \"0.75\" | \"BAD\": \"0.75\" | indicators[3].scores.BAD | is unknown",
                "\"combine\": \"MEAN\" | \"combine\": \"WEIGHTED_MEAN\" | indicators[0].weight | WEIGHTED_MEAN",
                "\"multiple\": \"2\" | \"multiple\": \"0\" | limits.multiple | more than 0",
                "\"around\": \"BENCHMARK\", | `` | limits.around | missing",
                "\"atLeast\": \"1.0625\" | \"atLeast\": \"1.5\" | thresholds | can never be reached",
                "\"rating\": \"GOOD\" | \"rating\": \"OUTSTANDING\" | thresholds | comes twice",
                "\"rating\": \"GOOD\" | \"rating\": \"good\" | thresholds[1].rating | REQUIRES_IMPROVEMENT",
                "\"id\": \"choices\" | \"id\": \"experience\" | indicators | comes twice",
                "\"id\": \"choices\" | \"id\": \"My Choices\" | indicators[2].id | small letters",
                "\"version\": 1 | \"version\": 2 | version | the only version",
                "\"version\": 1 | \"version\": 1, \"colour\": \"red\" | colour | is unknown",
                "\"version\": 1 | \"version\": 1, \"version\": 1 | version | stands twice",
                "\"of\": \"limits.onLimit\" | \"of\": \"limits.onTie\" | sources[14].of | expected one of limits.around",
                "\"of\": \"combine\" | \"of\": \"colour\" | sources[9].of | where the rule set has nothing",
                "\"financialYear\": \"2017-18\" | \"financialYear\": \"2017-19\" | financialYear | 2018 follows 2017",
                "\"missing\": \"INTERVAL\" | \"missing\": null | missing | text in quotes"
            })
    void read_damagedFile_namesTheField(String standing, String instead, String path, String message)
            throws IOException {
        String damaged = maternity().replaceFirst(Pattern.quote(standing), instead == null ? "" : instead);
        assertThat(damaged).isNotEqualTo(maternity());

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read(damaged))
                .withMessageContaining(message)
                .satisfies(refused -> assertThat(refused.path()).isEqualTo(path == null ? "" : path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"benchmark\": \"0.097\" | \"benchmark\": 0.097",
                "\"per\": \"1000\", | ``",
                "\"onBenchmark\": \"BETTER\", | ``",
                "\"WORSE\": \"0.75\", | ``",
                "\"multiple\": \"2\" | \"multiple\": \"0\"",
                "\"combine\": \"MEAN\" | \"combine\": \"WEIGHTED_MEAN\"",
                "\"version\": 1 | \"version\": 1, \"colour\": \"red\""
            })
    void schema_damagedFile_isInvalid(String standing, String instead) throws IOException {
        String damaged = maternity().replaceFirst(Pattern.quote(standing), instead == null ? "" : instead);
        JsonNode tree = FairshareJson.mapper().readTree(damaged);
        assertThat(SCHEMA.validate(tree)).isNotEmpty();
    }

    /** Each is refused for another reason; what was given is shown as it was given, and sixty characters of it do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"benchmark\": 1e999999999 | \"4.8\" | 1e999999999 was given",
                "\"benchmark\": 1e99999999999 | \"4.8\" | 1e99999999999 was given",
                "\"atLeast\": \"LONG\" | \"1.3125\" | no decimal number",
                "\"rating\": \"LONG\" | \"GOOD\" | no name of a rating",
                "\"of\": \"LONG\" | \"combine\" | where the rule set has nothing",
                "\"kind\": \"LONG\" | \"SCORE\" | expected one of",
                "\"LONG\": \"MEAN\" | \"combine\": \"MEAN\" | is unknown"
            })
    void read_hostileFigure_isRefusedInALine(String change) throws IOException {
        String[] parts = change.split(" \\| ", -1);
        String field = parts[0].substring(0, parts[0].indexOf(':'));
        String standing = parts[1].contains(":") ? parts[1] : field + ": " + parts[1];
        String damaged = maternity().replace(standing, parts[0].replace("LONG", "9".repeat(1_600)));
        assertThat(damaged).isNotEqualTo(maternity());

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read(damaged))
                .withMessageContaining(parts[2])
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void read_sourceOfNothing_listsThePathsOneStepBelow() throws IOException {
        String damaged = maternity().replace("\"of\": \"combine\"", "\"of\": \"indicators.nothing\"");

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read(damaged))
                .withMessageEndingWith("expected one of indicators.choices, indicators.experience, indicators.smoking,"
                        + " indicators.stillbirth-neonatal");
    }

    @Test
    void write_maternity_readsAsTheSameRules() throws IOException {
        String written = RuleSetJson.write(RuleSets.maternity());
        assertThat(RuleSetJson.read(written)).isEqualTo(RuleSets.maternity());
        assertThat(SCHEMA.validate(FairshareJson.mapper().readTree(written))).isEmpty();
    }

    @Test
    void read_threeFaults_namesAllThreeByPath() throws IOException {
        String json = maternity()
                .replaceFirst("\"STANDARD_DEVIATIONS\"", "\"DEVIATIONS\"")
                .replaceFirst("\"0\\.75\"", "\"0,75\"")
                .replaceFirst("\"1\\.3125\"", "1.3125");

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read(json))
                .satisfies(refused -> assertThat(refused.path()).isEqualTo("limits.method"))
                .withMessageStartingWith("limits.method: 'DEVIATIONS' is unknown")
                .withMessageContaining("; indicators[3].scores.")
                .withMessageContaining("; thresholds[0].atLeast: 1.3125 was given as a bare number");
    }

    /** Within one indicator, the limits, one threshold and one source. */
    @Test
    void read_twoFaultsInOnePart_namesBoth() throws IOException {
        ObjectNode rules = (ObjectNode) new ObjectMapper().readTree(maternity());
        ((ObjectNode) rules.path("indicators").path(0)).put("goodIs", "LOUD").put("benchmark", "high");
        ((ObjectNode) rules.path("limits")).put("multiple", "two").put("onLimit", "BESIDE");
        ((ObjectNode) rules.path("thresholds").path(0)).put("rating", "").put("atLeast", "much");
        ((ObjectNode) rules.path("sources").path(0)).put("basis", "HEARSAY").put("oops", "1");

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read(rules.toString()))
                .withMessageStartingWith("limits.multiple: ")
                .withMessageContaining("; limits.onLimit: ")
                .withMessageContaining("; indicators[0].benchmark: ")
                .withMessageContaining("; indicators[0].goodIs: ");

        rules.set("limits", new ObjectMapper().readTree(maternity()).path("limits"));
        rules.set("indicators", new ObjectMapper().readTree(maternity()).path("indicators"));
        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read(rules.toString()))
                .withMessageContaining("thresholds[0].rating: ")
                .withMessageContaining("; thresholds[0].atLeast: ")
                .withMessageContaining("; sources[0].oops: ")
                .withMessageContaining("; sources[0].basis: ");
    }

    @Test
    void read_noJson_saysWhere() {
        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read("{\"version\": 1,"))
                .withMessageContaining("line 1");
        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read("[]"))
                .withMessageContaining("an object");
        assertThatExceptionOfType(RuleSetException.class).isThrownBy(() -> RuleSetJson.read(""));
        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> RuleSetJson.read("{}\n{}"))
                .withMessageContaining("more text follows the end of the object, in line 2; remove");
    }

    @Test
    void audit_maternity_findsNothingOdd() {
        assertThat(RuleSetAudit.of(RuleSets.maternity()).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"atLeast\": \"1.3125\" | \"atLeast\": \"2.1\" | thresholds.OUTSTANDING | UNREACHABLE_RATING",
                "\"benchmark\": \"4.8\" | \"benchmark\": \"0\" | indicators.stillbirth-neonatal.scores.SIGNIFICANTLY_BETTER | UNREACHABLE_BAND",
                "\"WORSE\": \"0.75\" | \"WORSE\": \"1.25\" | indicators.smoking.scores.BETTER | OVERLAPPING_BANDS",
                "\"WORSE\": \"0.75\" | \"WORSE\": \"1.5\" | indicators.smoking.scores.BETTER | DISORDERED_BANDS"
            })
    void audit_oddRules_areFoundByEnumeration(String standing, String instead, String path, RuleSetAudit.Kind kind)
            throws IOException {
        // Looks for the field's own quotes, because SIGNIFICANTLY_WORSE ends in WORSE.
        RuleSet odd = RuleSetJson.read(maternity().replaceFirst(Pattern.quote(standing), instead));
        assertThat(RuleSetAudit.of(odd).findings()).anySatisfy(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.kind()).isEqualTo(kind);
        });
    }

    @Test
    void audit_methodThatSuitsNothing_isFound() {
        RuleSet rules = ImmutableRuleSet.builder()
                .from(RuleSets.maternity())
                .indicators(RuleSets.maternity().indicators().subList(1, 3))
                .limits(LimitRule.interval(LimitMethod.BYAR, "2"))
                .build();
        assertThat(RuleSetAudit.of(rules).findings())
                .extracting(RuleSetAudit.Finding::toString)
                // Two scores have means of 0, 0.5, 1, 1.5 and 2, and none of them lies between 1.0625 and 1.3125.
                .containsExactly(
                        "limits.method: BYAR suits none of the indicators",
                        "thresholds.GOOD: no combination of bands earns it");
    }
}
