package io.github.fairshare.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.json.FairshareJson;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service gets that hands an object of this library to the mapper it has: Jackson 2 with its modules for Optional and
 * for days, Jackson 3 as it comes, and our own mapper.
 */
class JsonOfEveryTypeTest {
    private static final Specimens SPECIMENS = Specimens.reachedFrom(LibraryRoots.all());
    private static final ObjectMapper TWO =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    private static final JsonMapper THREE = new JsonMapper();
    private static final ObjectMapper OURS = FairshareJson.mapper();

    /** They do something and are nothing: there is no object of them, or none that says anything. */
    private static final Pattern DOORS = Pattern.compile(".*("
            + "Csv|Tables|Parser|Policies|RuleSets|RuleSetJson|FormJson|Cohorts|CareBoards|BundledSources|NeedShares|LaterPolicy|PaceOfChange"
            + "|RatingEngine|ControlLimits|OverDispersions|WhatIf|LargestRemainder|JoinTable|RollUpTable|Placing"
            + "|FairshareJson|Schemas|JsonLines|Given|EditDistance|NameResolver|LineLedger\\$Draft)");

    /** Results, accounts and joins: read back, they would be some that nobody computed. */
    private static final Pattern WRITTEN_ONLY = Pattern.compile("io\\.github\\.fairshare\\.("
            + "core\\.(join|report\\.(Parsed|LineLedger|Entry)|organisation\\.(OrganisationRegistry|CareBoards|Resolution|NameLikeness)"
            + "|table)"
            + "|parsers\\.SourceText"
            + "|allocation\\.(delay\\.(Reduction|DelayTable|Allowance|DelayProgress|DerivedTarget)"
            + "|pace\\.[A-Z](?!.*Summary)|pace\\.(measure|study)|pace\\.position\\.(DistanceIllustration|ParsedPositions|PenceColumns)"
            + "|pace\\.policy\\.(.*Rule|Limit|Pot|Blend|GrowthPoint|TopUpPoint|PolicyChange)"
            + "|rating\\.[A-Z]|rating\\.(limit|study)|rating\\.rule\\.(Bands|Threshold|IndicatorRule|Benchmark))).*");

    /** Questions about an object that a mapper takes for its properties. */
    private static final String[] LEAKS = {
        "\"sound\":", "\"complete\":", "\"assumed\":", "\"oneAssessment\":", "\"blank\":"
    };

    static List<Class<?>> written() {
        return PublicTypes.ofObjects().stream()
                .filter(type -> !type.isEnum())
                .filter(Predicate.not(JsonOfEveryTypeTest::isDoor))
                .toList();
    }

    static List<Class<?>> read() {
        return written().stream()
                .filter(type -> !WRITTEN_ONLY.matcher(type.getName()).matches() || isRuleSet(type))
                .toList();
    }

    private static boolean isRuleSet(Class<?> type) {
        return type.getSimpleName().equals("ImmutableRuleSet");
    }

    private static boolean isDoor(Class<?> type) {
        return DOORS.matcher(type.getName()).matches();
    }

    @Test
    void types_foundByTheTest_areManyAndMostAreRead() {
        assertThat(written()).hasSizeGreaterThan(90);
        assertThat(read()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("written")
    void object_writtenByEachMapper_saysSomethingAndHoldsNoBinaryFraction(Class<?> type) throws Exception {
        assertThat(SPECIMENS.of(type))
                .as("an object of %s to try it with", type)
                .isNotEmpty();
        for (Object value : SPECIMENS.of(type)) {
            JsonNode two = TWO.valueToTree(value);

            assertThat(two.isEmpty() && two.isContainerNode() && !isEmptyItself(value))
                    .as("%s", value)
                    .isFalse();
            assertThat(numbersWithPoint(two)).as("%s", two).isFalse();
            assertThat(two.toString()).doesNotContain(LEAKS);
            assertThat(OURS.readTree(OURS.writeValueAsString(value)))
                    .isEqualTo(TWO.readTree(TWO.writeValueAsString(value)));
            assertThat(TWO.readTree(THREE.writeValueAsString(value)))
                    .isEqualTo(TWO.readTree(TWO.writeValueAsString(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("read")
    void object_readBackByEachMapper_isEqual(Class<?> type) throws Exception {
        for (Object value : SPECIMENS.of(type)) {
            Class<?> asked = askedFor(type);
            String json = TWO.writeValueAsString(value);

            assertThat(parts(TWO.readValue(json, asked))).isEqualTo(parts(value));
            assertThat(parts(THREE.readValue(THREE.writeValueAsString(value), asked)))
                    .isEqualTo(parts(value));
            assertThat(parts(OURS.readValue(json, asked))).isEqualTo(parts(value));
        }
    }

    /** Positions are as equal as their bodies; a policy with a change keeps the figure, not what it was before. */
    private static Object parts(Object value) {
        if (value instanceof Positions positions) {
            return List.of(positions.bodies(), positions.assumptions());
        }
        return value instanceof PacePolicy policy
                ? ImmutablePacePolicy.copyOf(policy).withChanges()
                : value;
    }

    private static boolean isEmptyItself(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty();
    }

    static Class<?> askedFor(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") ? type.getInterfaces()[0] : type;
    }

    private static boolean numbersWithPoint(JsonNode node) {
        boolean isOne = node.isFloatingPointNumber() || node.isBigDecimal();
        boolean hasOne = false;
        for (JsonNode child : node) {
            hasOne |= numbersWithPoint(child);
        }
        return isOne || hasOne;
    }
}
