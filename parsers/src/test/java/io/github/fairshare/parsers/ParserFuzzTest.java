package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds of every reader whatever bytes it is given. An ordinary build replays the kept seeds, which stand under
 * {@code ParserFuzzTestInputs/<method>}; with {@code JAZZER_FUZZ=1} jazzer looks for further ones.
 */
class ParserFuzzTest {
    private static final String LIMIT = "1m";
    private static final Pattern BLANKS_AND_COMMAS = Pattern.compile("[\\s\\u00A0,]");

    @FuzzTest(maxDuration = LIMIT)
    void dtocTargets(byte[] bytes) {
        check(bytes, DtocTargetsParser.standard()::parse, row -> Stream.of(row.plan(), row.baseline(), row.target()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void annualRatings(byte[] bytes) {
        check(bytes, AnnualRatingsParser.standard()::parse, row -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void maternityRatings(byte[] bytes) {
        check(bytes, MaternityAssessmentParser.standard()::parse, row -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void assessmentRule(byte[] bytes) {
        check(bytes, AssessmentRuleParser.standard()::parse, rule -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void paceMeasures(byte[] bytes) {
        check(
                bytes,
                PaceMeasuresParser.standard()::parse,
                round -> Stream.of(
                        round.organisations(),
                        round.growth(),
                        round.minimum(),
                        round.minimumShareOfGrowth(),
                        round.growthUsed()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void pctDistances(byte[] bytes) {
        check(bytes, PctDistancesParser.standard()::parse, row -> Stream.of(row.totalMillion(), row.percent()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void allocationPositions(byte[] bytes) {
        check(
                bytes,
                AllocationTableParser.standard()::parse,
                row -> Stream.of(row.allocation(), row.target(), row.distance(), row.distancePercentOfTarget()));
    }

    @FuzzTest(maxDuration = LIMIT)
    void hubFootprints(byte[] bytes) {
        check(bytes, HubFootprintsParser.standard()::parse, row -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void commissioningHubs(byte[] bytes) {
        check(bytes, CommissioningHubsParser.standard()::parse, row -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void programmesOfCare(byte[] bytes) {
        check(bytes, ProgrammesOfCareParser.standard()::parse, row -> Stream.empty());
    }

    @FuzzTest(maxDuration = LIMIT)
    void plannedActions(byte[] bytes) {
        check(bytes, PlannedActionsParser.standard()::parse, row -> Stream.empty());
    }

    private static <T> void check(
            byte[] bytes,
            Function<SourceText, Parsed<T>> parser,
            Function<T, Stream<Optional<PrintedFigure>>> figures) {
        SourceText text = SourceText.of(bytes);
        Parsed<T> parsed = parser.apply(text);

        checkLedger(bytes, text, parsed);
        List<SourceLine> lines = text.lines();
        for (Entry<T> entry : parsed.entries()) {
            assertThat(entry.provenance().lastLine()).isLessThanOrEqualTo(lines.size());
            assertThat(entry.provenance().raw())
                    .isEqualTo(
                            lines.subList(entry.line() - 1, entry.provenance().lastLine()).stream()
                                    .map(SourceLine::text)
                                    .collect(Collectors.joining("\n")));
            if (entry.status() == Status.REPAIRED) {
                assertThat(entry.repairs()).isNotEmpty();
            }
            if (entry.status() == Status.EXACT) {
                assertThat(entry.repairs()).isEmpty();
            }
            checkFigures(entry, figures.apply(entry.value()));
        }
        List<Entry<T>> strict = parsed.strict().entries();
        assertThat(parsed.entries()).containsAll(strict);
        assertThat(strict).allMatch(entry -> entry.status() == Status.EXACT);
        if (parsed.findRefusal().isPresent()) {
            assertThat(parsed.entries()).isEmpty();
        }
    }

    /** The account is that of all lines, and the lines are the bytes. */
    private static void checkLedger(byte[] bytes, SourceText text, Parsed<?> parsed) {
        assertThat(parsed.ledger().lines()).isEqualTo(text.lines());
        assertThat(text.toBytes()).isEqualTo(bytes);
        if (text.encoding() == SourceText.Encoding.UTF_8) {
            assertThat(parsed.ledger().text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        }
        for (SourceLine line : text.lines()) {
            assertThat(parsed.ledger().of(line.number())).isNotNull();
        }
        assertThat(Arrays.stream(Disposition.values())
                        .mapToLong(parsed.ledger()::count)
                        .sum())
                .isEqualTo(text.lines().size());
    }

    /** Blanks, thousands commas and ways to write a minus aside, every figure stands in the lines of its record. */
    private static <T> void checkFigures(Entry<T> entry, Stream<Optional<PrintedFigure>> figures) {
        String raw = BLANKS_AND_COMMAS.matcher(entry.provenance().raw()).replaceAll("");
        figures.flatMap(Optional::stream)
                .forEach(figure -> assertThat(raw)
                        .as("a figure of %s", entry)
                        .contains(figure.text().replace("-", "")));
    }
}
