package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.parsers.AllocationTableParser;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.PaceMeasuresParser;
import io.github.fairshare.parsers.ParseOptions;
import io.github.fairshare.parsers.PctDistancesParser;
import io.github.fairshare.parsers.generators.AllocationPages.Columns;
import io.github.fairshare.parsers.generators.GeneratedDocument.Reading;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents whose rows are names and figures. */
final class FigureDocuments {
    private FigureDocuments() {}

    static GeneratedDocument<DtocTarget> dtoc(long seed, DocumentDamage damage, int percent) {
        DtocPages pages = new DtocPages(seed);
        TableLayout layout = layout(seed);
        BrokenLines broken = new BrokenLines(pages.rows(TableLayout.TABS), seed, percent);
        String text = switch (damage) {
            case BROKEN -> broken.text();
            case GAPS_LOST -> pages.gapsLost(percent);
            case WRAPPED -> pages.wrapped(percent);
            case DIGITS_MISREAD -> pages.digitsMisread(percent).rows(layout);
            case NAMES_MISREAD -> pages.namesMisread(percent).rows(layout);
            default -> pages.rows(layout);
        };
        List<DtocTarget> truth =
                left(pages.rows(), damage, broken).map(DocumentTruth::of).toList();
        return new GeneratedDocument<>(
                DocumentFamily.DTOC_TARGETS,
                damage,
                percent,
                text,
                truth,
                new Reading<>(
                        DtocTargetsParser.standard(), ParseOptions.NONE.asOf(DtocPages.DAY), DocumentTruth::gist));
    }

    static GeneratedDocument<AllocationPosition> allocations(long seed, DocumentDamage damage, int percent) {
        Columns columns = pick(Columns.values(), seed);
        AllocationPages whole = new AllocationPages(seed, columns, pick(FigureStyle.values(), seed / 4));
        AllocationPages printed = damage == DocumentDamage.SIGNS_LOST ? whole.signsLost(percent) : whole;
        TableLayout layout = layout(seed);
        BrokenLines broken = new BrokenLines(printed.rows(TableLayout.TABS), seed, percent);
        String text = switch (damage) {
            case BROKEN -> broken.text();
            case GAPS_LOST -> printed.gapsLost(percent);
            case WRAPPED -> printed.wrapped(percent);
            case DIGITS_MISREAD -> printed.digitsMisread(percent).rows(layout);
            case NAMES_MISREAD -> printed.namesMisread(percent).rows(layout);
            default -> printed.rows(layout);
        };
        List<AllocationPosition> truth = left(printed.rows(), damage, broken)
                .map(row -> DocumentTruth.of(row, columns))
                .toList();
        return new GeneratedDocument<>(
                DocumentFamily.ALLOCATIONS,
                damage,
                percent,
                text,
                truth,
                new Reading<>(AllocationTableParser.standard(), ParseOptions.NONE, DocumentTruth::gist));
    }

    static GeneratedDocument<PctDistance> distances(long seed, DocumentDamage damage, int percent) {
        PctDistancesPages whole = new PctDistancesPages(seed, pick(FigureStyle.values(), seed));
        PctDistancesPages printed = damage == DocumentDamage.SIGNS_LOST ? whole.signsLost(percent) : whole;
        TableLayout layout = layout(seed);
        BrokenLines broken = new BrokenLines(printed.rows(TableLayout.TABS), seed, percent);
        String text = switch (damage) {
            case BROKEN -> broken.text();
            case GAPS_LOST -> printed.someGapsLost(percent);
            case WRAPPED -> printed.wrapped(percent);
            case DIGITS_MISREAD -> printed.lettersForDigits(percent).rows(layout);
            case NAMES_MISREAD -> printed.namesMisread(percent).rows(layout);
            default -> printed.rows(layout);
        };
        List<PctDistance> truth =
                left(printed.rows(), damage, broken).map(DocumentTruth::of).toList();
        return new GeneratedDocument<>(
                DocumentFamily.PCT_DISTANCES,
                damage,
                percent,
                text,
                truth,
                new Reading<>(
                        PctDistancesParser.standard(),
                        ParseOptions.NONE.asOf(PctDistancesPages.DAY),
                        DocumentTruth::gist));
    }

    static GeneratedDocument<PublishedRound> measures(long seed, DocumentDamage damage, int percent) {
        PaceMeasuresPages pages = new PaceMeasuresPages(seed);
        TableLayout layout = layout(seed);
        String text = switch (damage) {
            case GAPS_LOST -> pages.someGapsLost(percent);
            case WRAPPED -> pages.wrapped(percent);
            case DIGITS_MISREAD -> pages.lettersForDigits(percent).rows(layout);
            default -> pages.rows(layout);
        };
        List<PublishedRound> truth =
                pages.rows().stream().map(DocumentTruth::of).toList();
        return new GeneratedDocument<>(
                DocumentFamily.PACE_MEASURES,
                damage,
                percent,
                text,
                truth,
                new Reading<>(PaceMeasuresParser.standard(), ParseOptions.NONE, DocumentTruth::gist));
    }

    /** The rows that have lost no figure. */
    private static <R> Stream<R> left(List<R> rows, DocumentDamage damage, BrokenLines broken) {
        return IntStream.range(0, rows.size())
                .filter(at -> damage != DocumentDamage.BROKEN || !broken.isLost(at))
                .mapToObj(rows::get);
    }

    private static TableLayout layout(long seed) {
        return pick(TableLayout.values(), seed);
    }

    private static <E> E pick(E[] all, long seed) {
        return all[Math.floorMod(seed, all.length)];
    }
}
