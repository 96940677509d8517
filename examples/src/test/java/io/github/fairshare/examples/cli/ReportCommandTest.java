package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.Sources;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void report_bundledSources_printsRowsChecksAndReductions() {
        CommandRun run = CommandRun.of("report");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Unofficial")
                .containsPattern("ccg +197 +197 +0 +0\n")
                .containsPattern("aggregate +1 +1 +0 +0\n")
                .containsPattern("total +1 +1 +0 +0\n")
                .containsPattern("all +199 +199 +0 +0\n")
                // Printed totals 4,077, 3,594 and 2,260.
                .containsPattern("holds .* 4077 +0.5 +4076.80\n")
                .containsPattern("holds .* 3594 +0.5 +3594.14\n")
                .containsPattern("holds .* 2260 +0.5 +2259.99\n")
                .contains("line 20 (01H)", "line 22 (01K)", "(10C): a plan of 0", "(11E): a plan of 0")
                // 3594.14 - 2259.99 = 1334.15; 1334.15 / 3594.14 = 0.3712.
                .containsPattern("198 +3594.14 +2259.99 +1334.15 +37.1\n")
                .contains("target equals baseline in 55 rows");
    }

    @Test
    void report_national_isTheSumOfThePrintedRows() {
        // All rows but the last, the totals: the aggregate counts once.
        List<String[]> rows = Sources.DTOC_TARGETS_2017_09.text().lines().stream()
                .filter(line -> line.number() > 3 && line.number() < 206 && !line.isBlank())
                .map(line -> line.text().split("\t", -1))
                .toList();
        BigDecimal baseline = rows.stream().map(row -> new BigDecimal(row[3])).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal target = rows.stream().map(row -> new BigDecimal(row[4])).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal reduction = baseline.subtract(target);
        BigDecimal percent = reduction.movePointRight(2).divide(baseline, 1, RoundingMode.HALF_UP);

        assertThat(rows).hasSize(198);
        assertThat(CommandRun.of("report").out())
                .containsPattern("198 +" + baseline + " +" + target + " +" + reduction + " +" + percent + "\n");
    }

    @Test
    void report_largest_areInOrderWithTheirShare() {
        // Nene prints 96.97 and 0.00; 96.97 / 1334.15 = 7.3 %. Greater Manchester 172.99 - 116.07 = 56.92, 4.3 %.
        assertThat(CommandRun.of("report").out())
                .containsPattern(
                        "1 +04G +Nene +96.97 +0.00 +96.97 +100.0 +7.3\n +2 +03N +Sheffield +91.49 +0.00 +91.49")
                .containsPattern("5 +Greater Manchester \\(10 CCGs\\) +172.99 +116.07 +56.92 +32.9 +4.3\n");
    }

    @Test
    void report_out_writesAllFiles() throws IOException {
        CommandRun run =
                CommandRun.of("report", "--out", folder.resolve("new/report").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(folder.resolve("new/report").toFile().list())
                .containsExactlyInAnyOrder(
                        "dtoc-targets.csv",
                        "dtoc-targets.notes.txt",
                        "dtoc-reductions.csv",
                        "pace-worked-examples.csv",
                        "pace-lower-minimum.csv",
                        "pace-minimum-share.csv",
                        "pace-minimum-share.notes.txt",
                        "pace-illustration.csv",
                        "care-boards.csv",
                        "growth-used.svg",
                        "growth-used.png",
                        "maternity-means.csv",
                        "annual-ratings.csv",
                        "maternity-ratings.csv",
                        "pace-measures.csv",
                        "pace-measures.notes.txt",
                        "pct-distances.csv",
                        "hub-footprints.csv",
                        "commissioning-hubs.csv",
                        "programmes-of-care.csv",
                        "planned-actions.csv",
                        "join.csv",
                        "join.notes.txt",
                        "annual-against-maternity.csv",
                        "annual-ratings.svg",
                        "annual-ratings.png",
                        "maternity-ratings.svg",
                        "maternity-ratings.png",
                        "reduction-by-rating.svg",
                        "reduction-by-rating.png",
                        "reduction-by-region.svg",
                        "reduction-by-region.png",
                        "reduction-by-hub.svg",
                        "reduction-by-hub.png",
                        "diagnostics.jsonl",
                        "report.json",
                        "largest-reductions.svg",
                        "largest-reductions.png",
                        "index.html");
    }

    @Test
    void report_notes_goWithTheirTables() throws IOException {
        Path report = written("report");

        assertThat(Files.readAllLines(report.resolve("pace-measures.notes.txt")))
                .singleElement()
                .asString()
                .startsWith("Note There was no PoC for 2001-02 or 2008-09");
        assertThat(Files.readString(report.resolve("growth-used.svg"))).contains("There was no PoC for 2001-02");
        assertThat(Files.readAllLines(report.resolve("dtoc-targets.notes.txt")))
                .hasSize(2)
                .allSatisfy(doubt -> assertThat(doubt).contains("a plan of 0 is probably a plan that was not given"));
    }

    @Test
    void report_chartByRegion_showsWhatIsNotTold() throws IOException {
        assertThat(Files.readString(written("report").resolve("reduction-by-region.svg")))
                .contains("(not told)", "10 of 198 rows, a reduction of 55.40");
    }

    @Test
    void report_outTwice_givesTheSameBytes() throws IOException {
        Path first = written("first");
        Path second = written("second");

        for (String name : first.toFile().list()) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void report_tables_areComplete() throws IOException {
        Path report = written("report");

        assertThat(Files.readAllLines(report.resolve("dtoc-targets.csv"))).hasSize(200);
        assertThat(Files.readAllLines(report.resolve("dtoc-reductions.csv")))
                .hasSize(199)
                .startsWith("rank,code,name,baseline,target,reduction,percent_of_baseline,share_of_national_percent,"
                        + "rank_by_percent")
                // 18.66 - 12.36 = 6.30; 6.30 / 18.66 = 0.33762058.
                .anyMatch(row -> row.contains(",00M,NHS SOUTH TEES CCG,18.66,12.36,6.30,33.762058,"));
    }

    @Test
    void report_json_saysWhatIsPrinted() throws IOException {
        Path report = written("report");

        JsonNode root =
                FairshareJson.mapper().readTree(report.resolve("report.json").toFile());
        JsonNode section = root.path("sections").path(0);
        JsonNode contents = section.path("contents");
        assertThat(section.path("id").asText()).isEqualTo("dtoc-targets-2017-09");
        assertThat(contents.path("rows").path(3).path("exact").asText()).isEqualTo("199");
        assertThat(contents.path("checks"))
                .hasSize(6)
                .allMatch(check -> check.path("result").asText().equals("holds"));
        JsonNode national = contents.path("national").path(0);
        assertThat(national.path("reduction").isTextual()).isTrue();
        assertThat(national.path("reduction").asText()).isEqualTo("1334.15");
        assertThat(contents.path("largest")).hasSize(10);
        assertThat(contents.path("nothing_required")).hasSize(55);
        int diagnostics = 0;
        for (JsonNode each : root.path("sections")) {
            diagnostics += each.path("diagnostics").size();
        }
        assertThat(Files.readAllLines(report.resolve("diagnostics.jsonl"))).hasSize(diagnostics);
    }

    @Test
    void report_diagnostics_nameTheirSource() throws IOException {
        for (String line : Files.readAllLines(written("report").resolve("diagnostics.jsonl"))) {
            assertThat(FairshareJson.mapper().readValue(line, Diagnostic.class).attributes())
                    .hasEntrySatisfying(
                            "source",
                            source -> assertThat(Sources.values())
                                    .extracting(Sources::id)
                                    .contains(source));
        }
    }

    @Test
    void report_charts_areWellFormed() throws Exception {
        Path report = written("report");

        BufferedImage picture =
                ImageIO.read(report.resolve("largest-reductions.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1200);
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.resolve("largest-reductions.svg").toFile());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("largest required reductions");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("beds delayed per day", "Nene: 96.97", "Stoke on Trent: 32.89");
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("NHS England", "Open Government Licence v3.0", "Unofficial");
    }

    @Test
    void report_page_needsNothingFromElsewhere() throws IOException {
        String page = Files.readString(written("report").resolve("index.html"));

        assertThat(page).contains("<svg", "<table", "name=\"viewport\"", "Unofficial", "1334.15");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "<script", "url(");
        assertThat(Pattern.compile("(src|srcset)=").matcher(page).find()).isFalse();
    }

    @Test
    void report_publishedCounts_areAllFound() throws IOException {
        JsonNode root = FairshareJson.mapper()
                .readTree(written("report").resolve("report.json").toFile());

        int figures = 0;
        for (JsonNode section : root.path("sections")) {
            for (JsonNode figure : section.path("contents").path("published")) {
                assertThat(figure.path("found").asText())
                        .as(figure.path("count").asText())
                        .isEqualTo(figure.path("published").asText());
                figures++;
            }
        }
        // 5 for each of the ratings, 1 and 2 for the memorandum, 4 for the hubs, 3 for the join; what else is
        // expected of the readers stands in their own tests.
        assertThat(figures).isEqualTo(20);
    }

    @Test
    void report_join_comparesRatingsAndGroupsReductions() {
        String out = CommandRun.of("report").out();

        // 10 + 11; 5 + 37 + 53 + 1; 7 + 17 + 42; 1 + 6 + 16: 206 CCGs in both.
        assertThat(out)
                .containsPattern("Outstanding +0 +10 +11 +0 +21\n")
                .containsPattern("Good +5 +37 +53 +1 +96\n")
                .containsPattern("Requires Improvement +7 +17 +42 +0 +66\n")
                .containsPattern("Inadequate +1 +6 +16 +0 +23\n")
                .containsPattern("All +13 +70 +122 +1 +206\n")
                // 58 + 54 + 50 + 26 + 10 rows = 198; 536.57 + 310.60 + 410.22 + 21.36 + 55.40 = 1334.15.
                .containsPattern("Midlands and East +58 +1129.97 +593.40 +536.57 +47.5 +40.2\n")
                .containsPattern("\\(not told\\) +10 +163.04 +107.64 +55.40 ");
    }

    @Test
    void report_ratingsByPlace_addUpToThePublishedNumbers() {
        assertThat(CommandRun.of("report").out())
                .containsPattern("Annual rating 2016-17 by region\n")
                // Good: Gloucestershire, Swindon, Wiltshire. Inadequate: Kernow, North Somerset, Somerset, South
                // Gloucestershire. The other four of the eleven require improvement.
                .containsPattern("South West +0 +3 +4 +4 +11\n")
                .containsPattern("All +21 +99 +66 +23 +209\n")
                .containsPattern("All +13 +70 +123 +1 +207\n")
                .contains("Annual rating 2016-17: CCGs without a hub or without a rating, and why");
    }

    @Test
    void report_oneYearOfEachAssessment_isSaidAndTheTwoAreSetAgainstEachOther() {
        // Better: 5 + 7 + 17 + 1 + 6 + 16 below the diagonal. Worse: 10 + 11 + 53 + 1 above it. On it: 37 + 42.
        assertThat(CommandRun.of("report").out())
                .contains("From annual rating 2016-17 to maternity rating 2017-18 (two different assessments)\n")
                .containsPattern("better in the second than in the first +52\n")
                .containsPattern("the same in both +79\n")
                .containsPattern("worse in the second than in the first +75\n")
                .containsPattern("all that can be compared +206\n")
                .containsPattern("not compared +4\n")
                .containsPattern("14L +NHS Manchester CCG +Requires Improvement +made from 3: 00W, 01M,")
                .contains("01H NHS North Cumbria CCG (footprint changed on 2017-04-01)");
    }

    @Test
    void report_secondYear_tellsHowRatingsMoved() throws IOException {
        // The same document as if it were of the year before, with one rating raised and one CCG taken out.
        String text = String.join(
                "\n",
                Sources.CCG_ANNUAL_RATINGS_2016_17.text().lines().stream()
                        .map(SourceLine::text)
                        .filter(line -> !line.startsWith("NHS Barnet CCG"))
                        .map(line -> line.replace("2016/17", "2015/16")
                                .replace("NHS Barnsley CCG GOOD", "NHS Barnsley CCG OUTSTANDING"))
                        .toList());
        Path earlier = Files.writeString(folder.resolve("earlier.txt"), text);

        CommandRun run = CommandRun.of("report", "--annual-ratings", earlier.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("From annual rating 2015-16 to annual rating 2016-17\n")
                .containsPattern("up +0\n +the same +207\n +down +1\n +all that can be compared +208\n")
                .containsPattern("07M +NHS Barnet CCG +Good +annual rating 2015-16: not in")
                .contains("The second table of annual ratings was given by the user");
    }

    @ParameterizedTest
    @CsvSource({"CCG Rating~NHS Barnet CCG GOOD~NHS Bexley CCG GOOD, of which year", "nothing of the kind, ratings.txt"
    })
    void report_secondYearThatCannotBeUsed_endsWith1(String text, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("ratings.txt"), text.replace('~', '\n') + "\n");

        CommandRun run = CommandRun.of("report", "--annual-ratings", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(why);
    }

    @Test
    void report_anyLine_fitsTheWidth() {
        assertThat(CommandRun.of("report").outLines())
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void report_misprints_areNamedWithBothFigures() {
        assertThat(CommandRun.of("report").out())
                .containsPattern("5JE +Barnsley PCT +-226.8 +-126.8 +MISPRINT_SUSPECTED\n")
                .containsPattern("5KL +Sunderland Teaching PCT +15.1 +-15.1 +SIGN_CONFLICT\n")
                // The column adds up to about zero with both, and only with both.
                .containsPattern("sum-of-totals +0 +7.6 +-71.4 +-1.6 +holds\n");
    }

    @Test
    void report_outIsAFile_endsWith1() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "as before");

        CommandRun run = CommandRun.of("report", "--out", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo("as before");
    }

    private Path written(String name) {
        Path target = folder.resolve(name);
        assertThat(CommandRun.of("report", "--out", target.toString()).exitCode())
                .isZero();
        return target;
    }
}
