package io.github.fairshare.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another language's program for the benchmark's policy, started once for a size and asked to run when its turn comes. */
final class Peer implements AutoCloseable {
    private static final String SECONDS = "0.04";

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    private Peer(Process process) {
        this.process = process;
        this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a command on a file of figures. */
    static Peer start(List<String> command, Path figures) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.add(figures.toString());
        return new Peer(new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Whether a command runs here at all. */
    static boolean runs(List<String> command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** What one allocation takes, several of them for a good while. */
    double microseconds() {
        return Double.parseDouble(ask("time " + SECONDS));
    }

    /** The allocations in pence, by way of a file. */
    long[] answer(Path file) throws IOException {
        ask("answer " + file);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        long[] pence = new long[bytes.remaining() / Double.BYTES];
        for (int i = 0; i < pence.length; i++) {
            pence[i] = (long) bytes.getDouble();
        }
        return pence;
    }

    private String ask(String order) {
        orders.println(order);
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("a peer ended before it answered '" + order + "': " + process.info());
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException("a peer did not answer '" + order + "'", failed);
        }
    }

    @Override
    public void close() {
        orders.close();
        process.destroy();
    }
}
