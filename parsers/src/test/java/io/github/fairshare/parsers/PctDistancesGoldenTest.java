package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.misprint.Correction;
import io.github.fairshare.core.check.misprint.MisprintFinder;
import io.github.fairshare.core.check.misprint.MisprintSearch;
import io.github.fairshare.core.check.misprint.MisprintSearch.Verdict;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.CheckSet;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.OrderCheck;
import io.github.fairshare.core.check.statement.SignCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The appendix as printed, its checks, and its two misprints. */
class PctDistancesGoldenTest {
    private static final Parsed<PctDistance> BUNDLED = PctDistancesParser.standard()
            .parse(Sources.PCT_DISTANCES_2010.text(), Sources.PCT_DISTANCES_2010.options());
    private static final CheckSet STATED = Sources.PCT_DISTANCES_2010.checks().orElseThrow();

    @Test
    void bundledTable_has152PctsOf2009And62Spearheads() {
        assertThat(BUNDLED.values()).hasSize(152);
        assertThat(BUNDLED.values()).filteredOn(PctDistance::spearhead).hasSize(62);
        assertThat(BUNDLED.values().stream().flatMap(row -> row.code().stream()))
                .hasSize(152)
                .doesNotHaveDuplicates();
        assertThat(BUNDLED.document().asOf()).hasToString("Optional[2009-04-01 (HEADING)]");
    }

    @ParameterizedTest
    @CsvSource({
        "5ET,Bassetlaw PCT,false,-62.7,-6.4",
        "5J4,Knowsley PCT,true,-114.5,-6.4",
        "5E1,Stockton-on-Tees Teaching,true,-71.0,-4.3",
        "TAL,Torbay Care Trust,false,-53.0,-3.9",
        "5QL,Somerset PCT,false,-107.5,-2.5",
        "5PK,South Staffordshire PCT,true,-129.4,-2.8",
        "5NG,Central Lancashire PCT,true,-1.2,-0.0",
        "5QM,Dorset PCT,false,-1.0,-0.0",
        "5F5,Salford PCT,true,0.3,0.0",
        "5P5,Surrey PCT,false,640.9,8.0",
        "5H1,Hammersmith and Fulham PCT,true,172.8,10.3",
        "5LC,Westminster PCT,false,445.3,21.2"
    })
    void row_isReadAsPrinted(String code, String name, boolean spearhead, String total, String percent) {
        assertThat(row(code))
                .returns(name, PctDistance::name)
                .returns(spearhead, PctDistance::spearhead)
                .returns(PrintedFigure.of(total), row -> row.totalMillion().orElseThrow())
                .returns(PrintedFigure.of(percent), row -> row.percent().orElseThrow())
                .returns(true, row -> row.suggestedTotalMillion().isEmpty());
    }

    @Test
    void fourteenNames_beginWithSAndAreNotFlaggedForIt() {
        // Somerset, South x4, Stockport, Surrey, Sutton, Swindon, Sheffield, Suffolk, Shropshire, Sefton, Solihull ...
        assertThat(BUNDLED.values())
                .filteredOn(row -> !row.spearhead() && row.name().startsWith("S"))
                .extracting(PctDistance::name)
                .contains("Somerset PCT", "Surrey PCT", "Swindon PCT", "Solihull PCT", "Sheffield PCT")
                .doesNotContain("Sunderland Teaching PCT");
    }

    @Test
    void misprints_areTwo_withPrintedFiguresKept() {
        assertThat(row("5KL"))
                .hasToString("5KL Sunderland Teaching PCT (Spearhead): 15.1 million, -0.5 %, suggested -15.1 million");
        assertThat(row("5JE"))
                .hasToString("5JE Barnsley PCT (Spearhead): -226.8 million, -5.3 %, suggested -126.8 million");
        assertThat(BUNDLED.values())
                .filteredOn(row -> row.suggestedTotalMillion().isPresent())
                .hasSize(2);
        List<Diagnostic> findings = BUNDLED.diagnostics().stream()
                .filter(diagnostic -> Set.of(DiagnosticCode.SIGN_CONFLICT, DiagnosticCode.MISPRINT_SUSPECTED)
                        .contains(diagnostic.code()))
                .toList();
        assertThat(findings)
                .extracting(finding ->
                        finding.before().orElse("") + " " + finding.after().orElse(""))
                .containsExactly("-226.8 -126.8", "15.1 -15.1");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .anySatisfy(line -> assertThat(line).contains("-1.6 with the suggestions")));
    }

    @ParameterizedTest
    @CsvSource({
        "same-sign,DIFFERS",
        "order-of-percent,HOLDS",
        "pcts-of-2009,HOLDS",
        "spearheads,HOLDS",
        "sum-of-totals,DIFFERS",
        "spearhead-mean,DIFFERS",
        "spearhead-mean-without-london,DIFFERS",
        "largest-loss,DIFFERS"
    })
    void check_onThePrintedFigures_comesOut(String id, CheckOutcome.Result result) {
        assertThat(BUNDLED.reconciliation().find(id)).map(CheckOutcome::result).contains(result);
    }

    @Test
    void unusableStatements_thatCanBePutAsChecks_failOnTheCorrectedTableToo() {
        FigureTable corrected = corrected();

        assertThat(STATED.unusable()).hasSize(3);
        assertThat(STATED.unusable().stream().flatMap(statement -> statement.check().stream()))
                .hasSize(2)
                .allSatisfy(
                        check -> assertThat(check.against(corrected).result()).isEqualTo(CheckOutcome.Result.DIFFERS));
    }

    @Test
    void finder_withAllUsableStatements_namesBothInSeconds() {
        long begin = System.nanoTime();
        MisprintSearch search = MisprintFinder.of(statements()).search(printed());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(search.verdict()).isEqualTo(Verdict.ONE_SET);
        assertThat(keys(search.supported())).containsExactly("5JE -126.8", "5KL -15.1");
    }

    @Test
    void finder_withoutSummaryVii_cannotTellBarnsleyFromLiverpoolAndLincolnshire() {
        MisprintSearch search = MisprintFinder.of(statements().stream()
                        .filter(check -> !check.id().equals("largest-loss"))
                        .toList())
                .search(printed());

        assertThat(search.verdict()).isEqualTo(Verdict.SEVERAL_SETS);
        assertThat(search.sets()).hasSize(3);
        assertThat(keys(search.supported())).containsExactly("5KL -15.1");
        assertThat(keys(search.undecided())).containsExactlyInAnyOrder("5JE -126.8", "5NL -101.5", "5N9 -113.5");
    }

    @Test
    void finder_onTheCorrectedTable_findsNothing() {
        assertThat(MisprintFinder.of(statements()).search(corrected()).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"5LC,-445.3", "5P5,-640.9", "5J4,114.5", "5N4,-134.5"})
    void finder_onACorrectedTableWithAnotherLostOrAddedSign_namesThatOne(String code, String planted) {
        FigureTable table = corrected();
        FigureTable damaged = table.with(cell(table, code), PrintedFigure.of(planted));
        MisprintSearch search = MisprintFinder.of(statements()).search(damaged);

        assertThat(search.verdict()).isEqualTo(Verdict.ONE_SET);
        assertThat(search.supported())
                .singleElement()
                .satisfies(correction -> assertThat(correction.cell()).isEqualTo(cell(table, code)));
    }

    private static PctDistance row(String code) {
        return BUNDLED.values().stream()
                .filter(row -> row.code().equals(Optional.of(OrganisationCode.of(code))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Check> statements() {
        Check sign = new SignCheck(
                "same-sign",
                Set.of("pct"),
                "total",
                "percent",
                STATED.checks().get(0).citation());
        Check order = new OrderCheck(
                "order",
                Set.of("pct"),
                "percent",
                OrderCheck.Direction.ASCENDING,
                STATED.checks().get(0).citation());
        return Stream.concat(STATED.checks().stream(), Stream.of(sign, order)).toList();
    }

    private static FigureTable printed() {
        Set<OrganisationCode> london = new HashSet<>();
        OrganisationRegistry.pcts().allMembers("London").forEach(member -> london.add(member.code()));
        return new FigureTable(BUNDLED.entries().stream()
                .map(entry -> {
                    OrganisationCode code = entry.value().code().orElseThrow();
                    Set<String> groups = new HashSet<>(Set.of("pct"));
                    if (entry.value().spearhead()) {
                        groups.add("spearhead");
                    }
                    if (london.contains(code)) {
                        groups.add("London");
                    }
                    return new FigureTable.Row(
                            code.text(),
                            entry.line(),
                            groups,
                            Map.of(
                                    "total", entry.value().totalMillion().orElseThrow(),
                                    "percent", entry.value().percent().orElseThrow()));
                })
                .toList());
    }

    private static FigureTable corrected() {
        FigureTable table = printed();
        FigureTable corrected = table.with(cell(table, "5JE"), PrintedFigure.of("-126.8"))
                .with(cell(table, "5KL"), PrintedFigure.of("-15.1"));
        BigDecimal sum = corrected.rows().stream()
                .flatMap(row -> row.find("total").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("-1.6");
        return corrected;
    }

    private static FigureTable.Cell cell(FigureTable table, String code) {
        for (int at = 0; at < table.rows().size(); at++) {
            if (table.rows().get(at).key().equals(code)) {
                return new FigureTable.Cell(at, "total");
            }
        }
        throw new AssertionError(code + " is not in the table");
    }

    private static List<String> keys(List<Correction> corrections) {
        FigureTable table = printed();
        return corrections.stream()
                .map(correction -> table.rows().get(correction.cell().row()).key() + " " + correction.after())
                .toList();
    }
}
