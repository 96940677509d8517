package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.join.RolledUp;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.parsers.BundledSources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinCommandTest {
    private static final LocalDate APRIL_2020 = LocalDate.of(2020, 4, 1);

    @TempDir
    private Path folder;

    @Test
    void join_bundledSources_printsTheContractedColumns() {
        CommandRun run = CommandRun.of("join");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                // 211 groups of March 2015, Newcastle Gateshead of 2015 and Manchester of 2017; and the header.
                .hasSize(214)
                .startsWith(
                        "code,name,dtoc_plan,dtoc_baseline,dtoc_target,annual_rating,maternity_rating,region,hub,"
                                + "successor,missing",
                        "00C,NHS Darlington CCG,6.14,3.66,3.66,Good,Good,North,North East and Cumbria,16C,");
    }

    @Test
    void join_columns_haveAsManyRowsAsTheDocuments() throws IOException {
        List<Map<String, String>> rows = rows();

        assertThat(rows).filteredOn(row -> row.get("dtoc_target") != null).hasSize(197);
        assertThat(rows).filteredOn(row -> row.get("annual_rating") != null).hasSize(209);
        assertThat(rows).filteredOn(row -> row.get("maternity_rating") != null).hasSize(207);
        // 175 members outside London, the 26 of London that are printed, and two that were merged since, which stand
        // where all that they were made from did.
        assertThat(rows).filteredOn(row -> row.get("hub") != null).hasSize(175 + 26 + 2);
    }

    @Test
    void join_emptyCells_haveTheirReason() throws IOException {
        for (Map<String, String> row : rows()) {
            String missing = row.get("missing") == null ? "" : row.get("missing");
            assertThat(missing.contains("dtoc-targets: ")).isEqualTo(row.get("dtoc_target") == null);
            assertThat(missing.contains("annual-ratings: ")).isEqualTo(row.get("annual_rating") == null);
            assertThat(missing.contains("maternity-ratings: ")).isEqualTo(row.get("maternity_rating") == null);
            boolean mergedSince = Set.of("13T", "14L").contains(row.get("code"));
            assertThat(missing.contains("hub-footprints: ")).isEqualTo(row.get("hub") == null || mergedSince);
        }
    }

    @Test
    void join_manchester_saysWhyItIsInOneDocumentOnly() {
        assertThat(CommandRun.of("join").out())
                .contains(
                        "14L,NHS Manchester CCG,,,,,Requires Improvement,North,North West,,dtoc-targets: counted in GREATER"
                                + " MANCHESTER (AGGREGATION OF 10 CCGs); annual-ratings: not open on 2016-04-01;"
                                + " hub-footprints: not open on 2015-03-04\n");
    }

    @Test
    void join_out_writesTheSame() throws IOException {
        Path file = folder.resolve("join.csv");

        CommandRun run = CommandRun.of("join", "--out", file.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(CommandRun.of("join").out());
    }

    @Test
    void join_argumentThatItDoesNotTake_endsWith2() {
        assertThat(CommandRun.of("join", "table.txt").exitCode()).isEqualTo(2);
    }

    @Test
    void rollUp_ofAllTargets_keepsTheSumOfThe197() {
        CcgJoin join = BundledSources.join();
        List<RolledUp> lines = join.rollUp(JoinColumn.DTOC_TARGET, APRIL_2020);

        // 2259.99 for England less 116.07 for Greater Manchester.
        assertThat(lines.stream().map(RolledUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("2143.92");
        assertThat(lines.stream().mapToInt(line -> line.parts().size()).sum()).isEqualTo(197);
        // Darlington 3.66, Hartlepool and Stockton 17.26, South Tees 12.36.
        assertThat(lines).extracting(RolledUp::toString).contains("16C: 33.28 from 00C, 00K, 00M");
    }

    @Test
    void rollUp_toApril2020_addsFiguresUpAndSaysWhatIsDoubtful() {
        CommandRun run = CommandRun.of("join", "--roll-up", "2020-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines())
                .startsWith("code,name,dtoc_plan,dtoc_baseline,dtoc_target,parts,remarks")
                // Plans 6.14 + 20.26 + 18.00, baselines 3.66 + 18.27 + 18.66, targets 3.66 + 17.26 + 12.36.
                .contains("16C,NHS Tees Valley CCG,44.40,40.59,33.28,00C 00K 00M,")
                // Given other ground on 1 April 2018 with its code kept.
                .contains("01K,NHS Morecambe Bay CCG,20.39,11.07,11.07,01K,footprint changed in between: 01K");
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("GREATER MANCHESTER (AGGREGATION OF 10 CCGs)");
    }

    @Test
    void rollUp_columns_areOnlyThoseAskedFor() {
        assertThat(CommandRun.of("join", "--roll-up", "2020-04-01", "--columns", "dtoc_target")
                        .outLines())
                .startsWith("code,name,dtoc_target,parts,remarks")
                .contains("16C,NHS Tees Valley CCG,33.28,00C 00K 00M,");
    }

    @ParameterizedTest
    @CsvSource({
        "--roll-up 2020-04-01 --columns annual_rating, ANNUAL_RATING does not add up",
        "--roll-up 2020-04-01 --columns dtoc_target;hub, HUB does not add up",
        "--roll-up 2017-08-31, a later day; given was 2017-08-31",
        "--roll-up April, is no day",
        "--roll-up 2020-04-01 --columns beds, beds",
        "--columns dtoc_target, goes with --roll-up"
    })
    void rollUp_thatCannotBe_endsWith2(String arguments, String why) {
        CommandRun run = CommandRun.of(("join " + arguments.replace(';', ',')).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(why);
    }

    private static List<Map<String, String>> rows() throws IOException {
        return FairshareJson.mapper()
                .readValue(CommandRun.of("join", "--format", "json").out(), new TypeReference<>() {});
    }
}
