package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.generators.Mutations;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damaged copies of the bundled documents: whatever holds of any bytes in {@link ParserFuzzTest} holds of them too, for
 * their own readers and for those of other documents. An ordinary build damages a few; the profile assault many.
 */
class DocumentAssaultTest {
    private static final ParserFuzzTest CHECKS = new ParserFuzzTest();

    private static final List<BiConsumer<ParserFuzzTest, byte[]>> READERS = List.of(
            ParserFuzzTest::dtocTargets,
            ParserFuzzTest::annualRatings,
            ParserFuzzTest::maternityRatings,
            ParserFuzzTest::assessmentRule,
            ParserFuzzTest::paceMeasures,
            ParserFuzzTest::pctDistances,
            ParserFuzzTest::allocationPositions,
            ParserFuzzTest::hubFootprints,
            ParserFuzzTest::commissioningHubs,
            ParserFuzzTest::programmesOfCare,
            ParserFuzzTest::plannedActions);

    private static String textOf(Sources source) {
        return new String(source.text().toBytes(), StandardCharsets.UTF_8);
    }

    private static List<BiConsumer<ParserFuzzTest, byte[]>> ownReaders(Sources source) {
        return switch (source) {
            case DTOC_TARGETS_2017_09 -> List.of(ParserFuzzTest::dtocTargets);
            case PACE_MEASURES_2010 -> List.of(ParserFuzzTest::paceMeasures);
            case PCT_DISTANCES_2010 -> List.of(ParserFuzzTest::pctDistances);
            case CCG_ANNUAL_RATINGS_2016_17 -> List.of(ParserFuzzTest::annualRatings);
            case CCG_MATERNITY_ASSESSMENT_2017_18 ->
                List.of(ParserFuzzTest::maternityRatings, ParserFuzzTest::assessmentRule);
            case SPECIALISED_COMMISSIONING_HUBS_2015 ->
                List.of(ParserFuzzTest::hubFootprints, ParserFuzzTest::commissioningHubs);
        };
    }

    @ParameterizedTest
    @EnumSource(Sources.class)
    void document_damaged_losesNoLineAndInventsNoFigure(Sources source) {
        String whole = textOf(source);
        for (int at = 0; at < Mutations.SAMPLE; at++) {
            long seed = Mutations.SEED + at;
            byte[] damaged = new Mutations(seed).bytes(whole);
            for (BiConsumer<ParserFuzzTest, byte[]> reader : ownReaders(source)) {
                holds(reader, damaged, seed);
            }
            holds(READERS.get(at % READERS.size()), damaged, seed);
        }
    }

    private static void holds(BiConsumer<ParserFuzzTest, byte[]> reader, byte[] damaged, long seed) {
        try {
            reader.accept(CHECKS, damaged);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    @Test
    void document_readByManyThreads_saysTheSameToAll() throws InterruptedException, ExecutionException {
        String whole = textOf(Sources.DTOC_TARGETS_2017_09);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int at = 0; at < Math.max(1, Mutations.SAMPLE / 8); at++) {
                SourceText damaged = SourceText.of(new Mutations(Mutations.SEED + at).bytes(whole));
                Parsed<DtocTarget> alone = DtocTargetsParser.standard().parse(damaged);
                List<Future<Parsed<DtocTarget>>> together = threads.invokeAll(Collections.nCopies(
                        8, () -> DtocTargetsParser.standard().parse(damaged)));
                for (Future<Parsed<DtocTarget>> one : together) {
                    assertThat(one.get()).as("seed %d", Mutations.SEED + at).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdown();
        }
    }
}
