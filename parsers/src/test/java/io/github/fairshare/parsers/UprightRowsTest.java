package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tables whose short cells stand in the middle or at the bottom of names of several lines, printed with blanks as a page shows
 * them: each name is read whole or its row is unresolved.
 */
class UprightRowsTest {
    private static final String HEADING =
            "CCG Code  Name of CCG              CCG Plan Sept 17   CCG Baseline   CCG Target, Sept 17";
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    /** Where the code and the figures stand. */
    enum Upright {
        MIDDLE,
        BOTTOM;

        List<String> lines(Organisation body, List<String> words, int figure) {
            List<String> lines = new ArrayList<>(words);
            boolean between = this == MIDDLE && words.size() % 2 == 0;
            int at = this == BOTTOM ? words.size() - 1 : words.size() / 2;
            if (between) {
                lines.add(at, "");
            }
            List<String> printed = new ArrayList<>();
            for (int line = 0; line < lines.size(); line++) {
                printed.add(
                        line == at
                                ? "%-10s%-25s%16s%15s%22s"
                                        .formatted(
                                                body.code(),
                                                lines.get(line),
                                                figure + ".10",
                                                figure + ".20",
                                                figure + ".30")
                                : " ".repeat(10) + lines.get(line));
            }
            return printed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNameIsReadWhole(Upright upright) {
        for (int seed = 0; seed < 25; seed++) {
            List<Organisation> bodies = bodies(new Random(seed), 12);
            Parsed<DtocTarget> read = read(table(upright, bodies, 12 + seed % 12));
            assertThat(read.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
            assertThat(read.entries())
                    .extracting(entry -> entry.value().name().orElse(""))
                    .containsExactlyElementsOf(
                            bodies.stream().map(Organisation::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneLineNoNameTakesWordsOfAnother(Upright upright) {
        for (int seed = 0; seed < 8; seed++) {
            List<Organisation> bodies = bodies(new Random(seed), 8);
            List<String> lines = table(upright, bodies, 14);
            for (int lost = 1; lost < lines.size(); lost++) {
                List<String> less = new ArrayList<>(lines);
                String line = less.remove(lost);
                read(less).entries().stream()
                        .filter(entry -> entry.status() != Status.UNRESOLVED)
                        .map(Entry::value)
                        .forEach(row -> assertThat(nameOf(row, bodies).split(" "))
                                .as("without '%s' in%n%s", line, String.join("\n", less))
                                .containsSubsequence(row.name().orElse("").split(" ")));
            }
        }
    }

    private static String nameOf(DtocTarget row, List<Organisation> bodies) {
        return bodies.stream()
                .filter(body -> row.code().equals(Optional.of(body.code())))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }

    @Test
    void ratingsGoOnBesideTheirNames() {
        List<Entry<CcgAnnualRating>> read =
                AnnualRatingsParser.standard().parse(SourceText.of("""
                    ODS                         RATING
                            CCG NAME
                    CODE                        2016/17
                            NHS North
                    99C                         Good
                            Tyneside CCG
                            NHS North West      Requires
                    09Y
                            Surrey CCG          improvement
                    06W     NHS Norwich CCG     Good
                            NHS Nottingham
                    04K                         Good
                            City CCG
                    """)).entries();
        assertThat(read)
                .extracting(entry -> entry.value().describe())
                .containsExactly(
                        "99C NHS North Tyneside CCG: Good",
                        "09Y NHS North West Surrey CCG: Requires Improvement",
                        "06W NHS Norwich CCG: Good",
                        "04K NHS Nottingham City CCG: Good");
    }

    @Test
    void theRowsSayHowTheyWerePutTogether() {
        Parsed<DtocTarget> read = read(table(Upright.MIDDLE, bodies(new Random(3), 12), 12));
        Entry<DtocTarget> wrapped = read.entries().stream()
                .filter(entry ->
                        entry.provenance().lastLine() > entry.provenance().firstLine())
                .findFirst()
                .orElseThrow();
        assertThat(read.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.NAME_JOINED)
                .extracting(Diagnostic::firstLine)
                .contains(wrapped.provenance().firstLine());
    }

    private static Parsed<DtocTarget> read(List<String> lines) {
        return DtocTargetsParser.standard().parse(SourceText.of(String.join("\n", lines)), ParseOptions.NONE.asOf(DAY));
    }

    private static List<String> table(Upright upright, List<Organisation> bodies, int width) {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        for (int at = 0; at < bodies.size(); at++) {
            Organisation body = bodies.get(at);
            lines.addAll(upright.lines(body, wrapped(body.name(), width), at + 2));
        }
        return lines;
    }

    private static List<Organisation> bodies(Random random, int count) {
        List<Organisation> open = OrganisationRegistry.ccgs().openOn(DAY).stream()
                .filter(body -> body.formerNames().isEmpty())
                .toList();
        return Stream.generate(() -> open.get(random.nextInt(open.size())))
                .distinct()
                .limit(count)
                .toList();
    }

    /** As a cell of a width wraps. */
    private static List<String> wrapped(String name, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
