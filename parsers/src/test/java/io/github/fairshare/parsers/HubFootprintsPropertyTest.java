package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.generators.HubPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HubFootprintsPropertyTest {
    private static final HubFootprintsParser PARSER = HubFootprintsParser.standard();
    private static final Soundness<HubFootprint> SOUND =
            new Soundness<>(PARSER::parse, row -> Stream.of(row.name().split("; ")));
    private static final Sources SOURCE = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
    private static final List<String> LINES =
            new String(SOURCE.text().toBytes(), StandardCharsets.UTF_8).lines().toList();
    private static final int PAGES = 100;

    @Property(seed = "20170901", tries = 100)
    void anyText_isReadWithoutThrowing(@ForAll String text) {
        SOUND.check(SourceText.of(text));
    }

    @Property(seed = "20170901", tries = 100)
    void anyBytes_areReadSoundly(@ForAll @Size(max = 400) byte[] bytes) {
        SourceText text = SourceText.of(bytes);
        SOUND.check(text);
        new Soundness<CommissioningHub>(CommissioningHubsParser.standard()::parse, row -> Stream.of(row.name()))
                .check(text);
        new Soundness<ProgrammeOfCare>(ProgrammesOfCareParser.standard()::parse, row -> Stream.empty()).check(text);
        new Soundness<PlannedAction>(PlannedActionsParser.standard()::parse, row -> Stream.empty()).check(text);
    }

    @Property(seed = "20170901", tries = 40)
    void linesOfTheTable_shuffledCutAndDoubled_areReadWithoutThrowing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LINES);
        for (int times = 0; times < 20; times++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(4)) {
                case 0 -> lines.add(random.nextInt(lines.size()), line);
                case 1 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 2 -> lines.remove(at);
                default -> Collections.swap(lines, at, random.nextInt(lines.size()));
            }
        }
        String text = String.join("\n", lines);
        Parsed<HubFootprint> parsed = PARSER.parse(SourceText.of(text), SOURCE.options());
        requireSound(text, parsed);
    }

    @Property(seed = "20170901", tries = 20)
    void wholePages_oneALineOrManyInACell_giveBackTheirMembers(
            @ForAll long seed, @ForAll @IntRange(min = 2013, max = 2020) int year) {
        HubPage page = new HubPage(seed, LocalDate.of(year, 6, 1), 8 + Math.floorMod(seed, 190));
        for (String separator : List.of("\t", " | ")) {
            assertThat(read(page.oneALine(separator), page)).isEqualTo(page.truth());
            assertThat(read(page.manyInACell(separator), page)).isEqualTo(page.truth());
        }
        assertThat(read(page.manyInACell("    "), page)).isEqualTo(page.truth());
        assertThat(PARSER.parse(SourceText.of(page.oneALine("\t")), ParseOptions.NONE.asOf(page.day()))
                        .count(Status.EXACT))
                .isEqualTo(page.truth().size());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void lineOfProse_betweenRowsOfTheTable_changesNoMember(@ForAll @IntRange(min = 34, max = 140) int at) {
        // One name is wrapped; between its halves the line parts them, as any other would.
        Assume.that(!LINES.get(at - 1).endsWith("&"));
        List<String> lines = new ArrayList<>(LINES);
        lines.add(at, "A sentence about hubs, and about CCGs, that belongs to no table.");
        assertThat(PARSER.parse(SourceText.of(String.join("\n", lines)), SOURCE.options())
                        .values())
                .isEqualTo(PARSER.parse(SOURCE.text(), SOURCE.options()).values());
    }

    @Property(seed = "20170901", tries = 10)
    void lineEnds_ofAnyKind_changeNoMember(@ForAll long seed) {
        HubPage page = new HubPage(seed, LocalDate.of(2015, 3, 4), 120);
        String text = page.damaged();
        assertThat(read(text.replace("\n", "\r\n"), page)).isEqualTo(read(text, page));
        assertThat(read(text.replace("\n", "\r"), page)).isEqualTo(read(text, page));
    }

    /** Prints how much of the damaged pages comes back; nothing of it may be wrong. */
    @Example
    void damagedPages_giveBackNearlyAllAndNothingWrong() {
        Tally tally = new Tally();
        for (long seed = 0; seed < PAGES; seed++) {
            HubPage page = new HubPage(seed, LocalDate.of(2013 + (int) (seed % 7), 6, 1), 60 + (int) (seed % 140));
            List<String> open = new ArrayList<>(page.truth());
            tally.print(open.size());
            for (Entry<HubFootprint> entry : parse(page.damaged(), page).entries()) {
                if (entry.value().code().isEmpty()) {
                    tally.add(Status.UNRESOLVED);
                } else if (open.remove(shown(entry.value()))) {
                    tally.add(entry.status());
                } else {
                    tally.fault(entry + " on page " + seed);
                }
            }
        }
        tally.requireNothingWrongOrLost("hub pages");
        assertThat(tally.recoveredPercent()).isGreaterThan(99);
    }

    private static Parsed<HubFootprint> parse(String text, HubPage page) {
        return PARSER.parse(SourceText.of(text), ParseOptions.NONE.asOf(page.day()));
    }

    private static String shown(HubFootprint row) {
        return row.region().orElse("-") + "/" + row.hub().orElse("-") + "/"
                + row.code().map(OrganisationCode::text).orElse("-");
    }

    private static List<String> read(String text, HubPage page) {
        return parse(text, page).values().stream()
                .map(HubFootprintsPropertyTest::shown)
                .toList();
    }

    private static void requireSound(String text, Parsed<HubFootprint> parsed) {
        assertThat(parsed.ledger().text()).isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Set<String> lines =
                parsed.ledger().lines().stream().map(SourceLine::text).collect(Collectors.toSet());
        assertThat(parsed.entries()).allSatisfy(entry -> {
            assertThat(lines).containsAll(List.of(entry.provenance().raw().split("\n", -1)));
            List<String> names = List.of(entry.value().name().split("; "));
            assertThat(names)
                    .allSatisfy(name -> assertThat(standsIn(text, name)).isTrue());
        });
    }

    /** In one piece, apart from line ends and, between two lines, the furniture of a page and cells of labels. */
    private static boolean standsIn(String text, String name) {
        String content = text.lines()
                .filter(line -> line.strip().length() > 2 && line.chars().anyMatch(Character::isLetter))
                .collect(Collectors.joining("\n"));
        String words = Stream.of(name.split(" ", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:[ \u00A0]+|\\s*\\n(?:[^\\n]*\\t)?\\s*)"));
        return Pattern.compile(words).matcher(content).find();
    }
}
