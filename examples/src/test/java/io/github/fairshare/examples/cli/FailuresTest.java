package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.examples.cli.file.CommandStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void output_readerHasGone_endsQuietly() {
        assertThat(run(failing(new IOException("Broken pipe")), Map.of())).isZero();
        assertThat(messages()).isEmpty();
    }

    @Test
    void output_deviceIsFull_endsWith1() {
        assertThat(run(failing(new IOException("No space left on device")), Map.of()))
                .isEqualTo(1);
        assertThat(messages()).isEqualTo("fairshare: standard output cannot be written: No space left on device\n");
    }

    @Test
    void faultOfTheProgram_anyCommand_isOneLine() {
        assertThat(run(broken(), Map.of())).isEqualTo(1);
        assertThat(messages().lines()).hasSize(1);
        assertThat(messages()).contains("unexpected error", "first second", "FAIRSHARE_DEBUG");
    }

    @Test
    void faultOfTheProgram_debugging_showsWhere() {
        assertThat(run(broken(), Map.of("FAIRSHARE_DEBUG", "1"))).isEqualTo(1);
        assertThat(messages()).contains("\tat ", "FailuresTest");
    }

    @Test
    void faultOfTheProgram_stackTraceAsked_showsWhere() {
        assertThat(run(broken(), Map.of(), "--stacktrace")).isEqualTo(1);
        assertThat(messages()).contains("\tat ", "FailuresTest");
    }

    private int run(OutputStream out, Map<String, String> environment, String... more) {
        CommandStreams streams = new CommandStreams(InputStream.nullInputStream(), out, err);
        String[] arguments = new String[3 + more.length];
        System.arraycopy(new String[] {"organisations", "--as-of", "2017-09-01"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return FairshareCommand.commandLine(streams, environment, arguments).execute(arguments);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
    }

    private static OutputStream broken() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("first\nsecond");
            }
        };
    }
}
