package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.generators.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are given damaged input: done, or refused in one line, and what stood in the file for the result is then
 * as it was. An ordinary build damages a few; the profile assault many.
 */
class CommandAssaultTest {
    private static final String BEFORE = "what stood here before\n";
    private static final String POSITIONS = """
            code,name,baseline,target
            A,"One, the first",184,200
            B,Two,192,200
            C,Three,200,200
            D,Four,208,200
            E,Five,216,200
            """;

    @TempDir
    private Path folder;

    private void assault(byte[] input, long seed, String... command) throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), BEFORE);
        String[] arguments = Stream.concat(Stream.of(command), Stream.of("--out", out.toString()))
                .toArray(String[]::new);

        CommandRun run = CommandRun.withInput(input, arguments);

        assertThat(run.exitCode()).as("seed %d: %s", seed, run.err()).isBetween(0, 1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).as("seed %d", seed).doesNotContain("unexpected error", "Exception");
        String written = Files.readString(out);
        if (run.exitCode() == 0) {
            assertThat(written).as("seed %d", seed).isNotEqualTo(BEFORE).endsWith("\n");
        } else {
            assertThat(run.errLines()).as("seed %d", seed).hasSize(1);
            assertThat(written).as("seed %d", seed).isEqualTo(BEFORE);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).as("seed %d", seed).isEqualTo(List.of(out));
        }
    }

    @Test
    void parse_damagedDocument_writesAllOrNothing() throws IOException {
        String table = new String(CommandRun.bundledTable(), StandardCharsets.UTF_8);
        for (long seed = Mutations.SEED; seed < Mutations.SEED + Mutations.SAMPLE; seed++) {
            assault(new Mutations(seed).bytes(table), seed, "parse", "dtoc-targets", "-");
        }
    }

    @Test
    void allocate_damagedPositions_writesAllOrNothing() throws IOException {
        for (long seed = Mutations.SEED; seed < Mutations.SEED + Mutations.SAMPLE; seed++) {
            byte[] damaged = new Mutations(seed).bytes(POSITIONS);
            assault(damaged, seed, "allocate", "--policy", "pct-2009-10", "--positions", "-");
        }
    }

    @Test
    void score_damagedIndicators_writesAllOrNothing() throws IOException {
        String indicators = "code,name,smoking_score,choices_value,choices_se\nX01,One,2,65.4,1.2\nX02,Two,,70.1,0.9\n";
        for (long seed = Mutations.SEED; seed < Mutations.SEED + Mutations.SAMPLE; seed++) {
            byte[] damaged = new Mutations(seed).bytes(indicators);
            assault(damaged, seed, "score", "--rules", "maternity-2017-18", "--indicators", "-");
        }
    }
}
