package io.github.fairshare.core.join;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.LineLedger;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small documents to be joined: a code stands for its row. */
public final class Documents {
    private static final LocalDate TARGETS = LocalDate.of(2017, 9, 1);
    private static final LocalDate ANNUAL = LocalDate.of(2016, 4, 1);
    private static final LocalDate MATERNITY = LocalDate.of(2017, 4, 1);
    private static final LocalDate HUBS = LocalDate.of(2015, 3, 4);

    private Documents() {}

    /** With nothing in the other three. */
    public static JoinSources ofTargets(DtocTarget... rows) {
        return new JoinSources(targets(rows), annual(), maternity(), hubs());
    }

    public static Parsed<DtocTarget> targets(DtocTarget... rows) {
        return parsed("targets", Optional.of(TARGETS), List.of(rows));
    }

    public static Parsed<DtocTarget> undatedTargets(DtocTarget... rows) {
        return parsed("targets", Optional.empty(), List.of(rows));
    }

    public static Parsed<CcgAnnualRating> annual(String... codes) {
        return parsed(
                "annual",
                Optional.of(ANNUAL),
                Stream.of(codes)
                        .<CcgAnnualRating>map(code -> CcgAnnualRating.builder()
                                .code(OrganisationCode.of(code))
                                .rating(Rating.GOOD)
                                .build())
                        .toList());
    }

    public static Parsed<CcgAnnualRating> annualUnreadable(String code) {
        return parsed(
                "annual",
                Optional.of(ANNUAL),
                List.of(CcgAnnualRating.builder()
                        .code(OrganisationCode.of(code))
                        .build()));
    }

    public static Parsed<MaternityRating> maternity(String... codes) {
        return parsed(
                "maternity",
                Optional.of(MATERNITY),
                Stream.of(codes)
                        .<MaternityRating>map(code -> MaternityRating.builder()
                                .code(OrganisationCode.of(code))
                                .rating(Rating.INADEQUATE)
                                .build())
                        .toList());
    }

    /** An empty code is a member that cannot be told. */
    public static Parsed<HubFootprint> hubs(String... codes) {
        return parsed(
                "hubs",
                Optional.of(HUBS),
                Stream.of(codes)
                        .<HubFootprint>map(code -> HubFootprint.builder()
                                .region("North")
                                .hub("North West")
                                .name("a name")
                                .code(OrganisationCode.find(code))
                                .build())
                        .toList());
    }

    public static DtocTarget target(String code, String plan, String baseline, String target) {
        return DtocTarget.builder()
                .kind(DtocTarget.Kind.CCG)
                .code(OrganisationCode.of(code))
                .plan(PrintedFigure.of(plan))
                .baseline(PrintedFigure.of(baseline))
                .target(PrintedFigure.of(target))
                .build();
    }

    public static DtocTarget aggregate(String name) {
        return DtocTarget.builder()
                .kind(DtocTarget.Kind.AGGREGATE)
                .name(name)
                .target(PrintedFigure.of("116.07"))
                .build();
    }

    private static <T> Parsed<T> parsed(String id, Optional<LocalDate> day, List<T> rows) {
        Provenance place = new Provenance(id, 1, 1, "");
        return new Parsed<>(
                new SourceDocument(id, id, "publisher", day.map(AsOf::given)),
                rows.stream().map(row -> Entry.exact(row, place)).toList(),
                List.of(),
                LineLedger.draft(List.of()).close(Disposition.BOILERPLATE),
                Reconciliation.NONE);
    }
}
