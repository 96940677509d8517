package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line beyond the limit, wherever it stands, is reported and left unread, and no parser throws because of it. */
class LineTooLongTest {
    private static final String LONG = "1 NHS ".repeat(SourceText.MAX_LINE_LENGTH / 6 + 1);

    private static final Map<String, Function<SourceText, Parsed<?>>> PARSERS = parsers();

    static Stream<String> names() {
        return PARSERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void lineTooLong_anywhere_isReportedAndNotRead(String name) {
        Function<SourceText, Parsed<?>> parser = PARSERS.get(name);
        List<String> lines = lines(Sources.valueOf(name.replaceAll("[-+].*", "")));
        int step = Math.max(1, lines.size() / 40);
        for (int at = 0; at <= lines.size(); at += step) {
            List<String> more = new ArrayList<>(lines);
            more.add(at, LONG);
            Parsed<?> parsed = parser.apply(SourceText.of(String.join("\n", more)));
            assertThat(parsed.diagnostics(DiagnosticCode.LINE_TOO_LONG)).hasSize(1);
            assertThat(parsed.ledger().of(at + 1)).isEqualTo(Disposition.UNPARSED);
        }
    }

    private static List<String> lines(Sources source) {
        return source.text().lines().stream().map(SourceLine::text).collect(Collectors.toList());
    }

    private static Map<String, Function<SourceText, Parsed<?>>> parsers() {
        Map<String, Function<SourceText, Parsed<?>>> parsers = new LinkedHashMap<>();
        parsers.put("DTOC_TARGETS_2017_09", DtocTargetsParser.standard()::parse);
        parsers.put("CCG_ANNUAL_RATINGS_2016_17", AnnualRatingsParser.standard()::parse);
        parsers.put("CCG_MATERNITY_ASSESSMENT_2017_18", MaternityAssessmentParser.standard()::parse);
        parsers.put("CCG_MATERNITY_ASSESSMENT_2017_18-rule", AssessmentRuleParser.standard()::parse);
        parsers.put("PACE_MEASURES_2010", PaceMeasuresParser.standard()::parse);
        parsers.put("PCT_DISTANCES_2010", PctDistancesParser.standard()::parse);
        parsers.put("PCT_DISTANCES_2010-allocations", AllocationTableParser.standard()::parse);
        parsers.put("SPECIALISED_COMMISSIONING_HUBS_2015", HubFootprintsParser.standard()::parse);
        parsers.put("SPECIALISED_COMMISSIONING_HUBS_2015-hubs", CommissioningHubsParser.standard()::parse);
        parsers.put("SPECIALISED_COMMISSIONING_HUBS_2015-programmes", ProgrammesOfCareParser.standard()::parse);
        parsers.put("SPECIALISED_COMMISSIONING_HUBS_2015-actions", PlannedActionsParser.standard()::parse);
        return parsers;
    }
}
