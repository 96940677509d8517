package io.github.fairshare.parsers.generators;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.parsers.AnnualRatingsParser;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.MaternityAssessmentParser;
import io.github.fairshare.parsers.ParseOptions;
import io.github.fairshare.parsers.generators.GeneratedDocument.Reading;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Documents whose rows are names below ratings or hubs. */
final class RatingDocuments {
    private static final int PAGE_LENGTH = 40;
    private static final FinancialYear ANNUAL_YEAR = FinancialYear.startingIn(2016);
    private static final FinancialYear MATERNITY_YEAR = FinancialYear.startingIn(2017);

    private RatingDocuments() {}

    static GeneratedDocument<CcgAnnualRating> annual(long seed, DocumentDamage damage, int percent) {
        List<RatedName> all = RatedName.all(ANNUAL_YEAR.firstDay(), seed);
        String text = new Ratings("Annual performance assessment of CCGs 2016/17", "2016/17 Overall rating", all)
                .print(seed, damage, percent);
        return new GeneratedDocument<>(
                DocumentFamily.ANNUAL_RATINGS,
                damage,
                percent,
                text,
                all.stream().map(row -> DocumentTruth.annual(row, ANNUAL_YEAR)).toList(),
                new Reading<>(AnnualRatingsParser.standard(), ParseOptions.NONE, DocumentTruth::gist));
    }

    static GeneratedDocument<MaternityRating> maternity(long seed, DocumentDamage damage, int percent) {
        List<RatedName> all = RatedName.all(MATERNITY_YEAR.firstDay(), seed);
        String text = new Ratings("CCG Maternity Assessment 2017/18", "2017/18 Maternity assessment rating", all)
                .print(seed, damage, percent);
        return new GeneratedDocument<>(
                DocumentFamily.MATERNITY_RATINGS,
                damage,
                percent,
                text,
                all.stream()
                        .map(row -> DocumentTruth.maternity(row, MATERNITY_YEAR))
                        .toList(),
                new Reading<>(MaternityAssessmentParser.standard(), ParseOptions.NONE, DocumentTruth::gist));
    }

    static GeneratedDocument<HubFootprint> hubs(long seed, DocumentDamage damage, int percent) {
        LocalDate day = LocalDate.of(2013 + Math.floorMod(seed, 8), Month.JUNE, 1);
        HubPage page = new HubPage(seed, day, 60 + Math.floorMod(seed, 140));
        String whole = Math.floorMod(seed, 2) == 0 ? page.oneALine("\t") : page.manyInACell(" | ");
        return new GeneratedDocument<>(
                DocumentFamily.HUB_FOOTPRINTS,
                damage,
                percent,
                damage == DocumentDamage.NONE ? whole : page.damaged(),
                page.members(),
                new Reading<>(HubFootprintsParser.standard(), ParseOptions.NONE.asOf(day), DocumentTruth::gist));
    }

    /** Ratings before they are printed. */
    private record Ratings(String title, String heading, List<RatedName> all) {
        String print(long seed, DocumentDamage damage, int percent) {
            int pages = (all.size() + PAGE_LENGTH - 1) / PAGE_LENGTH;
            return switch (damage) {
                case LISTS_DISTURBED ->
                    RatingLists.damaged(title, all, percent, seed).text();
                case HEADINGS_MISREAD ->
                    RatingLists.misread(title, all, percent, seed).text();
                case PAGE_ECHOED ->
                    new PageDamager(seed, percent).print(title, heading, all, PAGE_LENGTH, Math.floorMod(seed, pages));
                default -> new PageDamager(seed, 0).print(title, heading, all, PAGE_LENGTH, -1);
            };
        }
    }
}
