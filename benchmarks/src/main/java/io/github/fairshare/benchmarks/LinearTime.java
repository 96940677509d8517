package io.github.fairshare.benchmarks;

import io.github.fairshare.parsers.AllocationTableParser;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.AssessmentRuleParser;
import io.github.fairshare.parsers.CommissioningHubsParser;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.PaceMeasuresParser;
import io.github.fairshare.parsers.PctDistancesParser;
import io.github.fairshare.parsers.PlannedActionsParser;
import io.github.fairshare.parsers.ProgrammesOfCareParser;
import io.github.fairshare.parsers.SourceParser;
import io.github.fairshare.parsers.SourceText;
import io.github.fairshare.parsers.Sources;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how much longer each parser takes for twice the text, on clean and on hostile text: both sizes timed in turn
 * within a round, the other one first in the next, the median of the rounds' ratios with its range. Exits with 1 where a
 * median is above {@value #MOST}. Run: {@code java -XX:+UseSerialGC -Xms6g -Xmx9g -Xmn4g -cp
 * benchmarks/target/benchmarks.jar io.github.fairshare.benchmarks.LinearTime [rounds] [megabytes] [parsers or texts...]}; the
 * smaller text has half the megabytes. A heap that does not grow keeps its growth out of the ratios.
 */
public final class LinearTime {
    /** The most times that twice the text may take. */
    private static final double MOST = 2.5;

    private static final String ALLOCATIONS = """
            Code\tPCT\tRecurrent allocation\tTarget allocation\tDistance from target\tDistance from target %
            5A4\tHavering PCT\t382,154\t386,278\t(4,124)\t-1.1%
            5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2%
            5JE\tBarnsley PCT\t400,000\t410,000\t(10,000)\t-2.4%
            """;

    private final int rounds;
    private final int bytes;
    private long sink;

    private LinearTime(int rounds, int bytes) {
        this.rounds = rounds;
        this.bytes = bytes;
    }

    /**
     * Times the parsers.
     *
     * @param arguments number of rounds (5), megabytes of the larger text (20), names of parsers or of texts (all)
     */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        double megabytes = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 20;
        List<String> wanted = Arrays.stream(arguments).skip(2).toList();
        LinearTime time = new LinearTime(rounds, (int) (megabytes * 1_000_000));
        System.out.println("parser,text,ratio,least,most,larger ms,smaller ms");
        boolean linear = true;
        for (Map.Entry<String, Case> each : cases().entrySet()) {
            linear &= time.isLinear(each.getKey(), each.getValue(), wanted);
        }
        System.err.println("checksum " + time.sink);
        System.exit(linear ? 0 : 1);
    }

    /** A parser and a table that it reads. */
    private record Case(SourceParser<?> parser, SourceText table) {
        static Case of(SourceParser<?> parser, Sources source) {
            return new Case(parser, source.text());
        }
    }

    private static Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("dtoc", Case.of(DtocTargetsParser.standard(), Sources.DTOC_TARGETS_2017_09));
        cases.put("measures", Case.of(PaceMeasuresParser.standard(), Sources.PACE_MEASURES_2010));
        cases.put("distances", Case.of(PctDistancesParser.standard(), Sources.PCT_DISTANCES_2010));
        cases.put("ratings", Case.of(AnnualRatingsParser.standard(), Sources.CCG_ANNUAL_RATINGS_2016_17));
        cases.put("maternity", Case.of(MaternityAssessmentParser.standard(), Sources.CCG_MATERNITY_ASSESSMENT_2017_18));
        cases.put("rule", Case.of(AssessmentRuleParser.standard(), Sources.CCG_MATERNITY_ASSESSMENT_2017_18));
        cases.put("hubs", Case.of(HubFootprintsParser.standard(), Sources.SPECIALISED_COMMISSIONING_HUBS_2015));
        cases.put("hub-list", Case.of(CommissioningHubsParser.standard(), Sources.SPECIALISED_COMMISSIONING_HUBS_2015));
        cases.put(
                "programmes", Case.of(ProgrammesOfCareParser.standard(), Sources.SPECIALISED_COMMISSIONING_HUBS_2015));
        cases.put("actions", Case.of(PlannedActionsParser.standard(), Sources.SPECIALISED_COMMISSIONING_HUBS_2015));
        cases.put("allocations", new Case(AllocationTableParser.standard(), SourceText.of(ALLOCATIONS)));
        return cases;
    }

    private boolean isLinear(String name, Case given, List<String> wanted) {
        boolean linear = true;
        for (Map.Entry<String, LinearTexts.Text> text :
                LinearTexts.of(given.table(), given.parser()).all().entrySet()) {
            if (!wanted.isEmpty() && !wanted.contains(name) && !wanted.contains(text.getKey())) {
                continue;
            }
            double[] ratios = new double[rounds];
            double[] larger = new double[rounds];
            double[] smaller = new double[rounds];
            time(given.parser(), text.getValue(), larger, smaller);
            Arrays.setAll(ratios, round -> larger[round] / smaller[round]);
            System.out.printf(
                    Locale.ROOT,
                    "%s,%s,%.2f,%.2f,%.2f,%.0f,%.0f%n",
                    name,
                    text.getKey(),
                    Ratios.median(ratios),
                    Ratios.least(ratios),
                    Ratios.most(ratios),
                    Ratios.median(larger),
                    Ratios.median(smaller));
            linear &= Ratios.median(ratios) <= MOST;
        }
        return linear;
    }

    private void time(SourceParser<?> parser, LinearTexts.Text text, double[] larger, double[] smaller) {
        byte[] all = text.ofSize(bytes);
        byte[] half = text.ofSize(bytes / 2);
        // Once unmeasured, so that the first round does not time the compiler.
        milliseconds(parser, half);
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                larger[round] = milliseconds(parser, all);
                smaller[round] = milliseconds(parser, half);
            } else {
                smaller[round] = milliseconds(parser, half);
                larger[round] = milliseconds(parser, all);
            }
        }
    }

    private double milliseconds(SourceParser<?> parser, byte[] text) {
        System.gc();
        long start = System.nanoTime();
        sink += parser.parse(SourceText.of(text)).entries().size();
        return (System.nanoTime() - start) / 1e6;
    }
}
