package io.github.fairshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same bits whether a program is compiled or interpreted; by another Java too where {@code -Dfairshare.java} names one. */
class InterpreterTest {
    private static final String[] SIZES = {"152", "2000", "20000"};

    private static String sample(String java, String mode) throws IOException {
        Process process = new ProcessBuilder(
                        java,
                        mode,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KernelSample.class.getName(),
                        SIZES[0],
                        SIZES[1],
                        SIZES[2])
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void kernel_interpreted_givesTheSameBits() throws IOException {
        String here = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String expected = KernelSample.sample(SIZES);
        assertThat(sample(here, "-Xint")).isEqualTo(expected);
        String other = System.getProperty("fairshare.java", here);
        assertThat(sample(other, "-Xmixed")).isEqualTo(expected);
    }
}
