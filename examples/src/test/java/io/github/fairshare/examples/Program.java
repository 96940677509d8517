package io.github.fairshare.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of one file: its text, and what it prints. */
record Program(String name) {
    private static final Path FOLDER = Path.of("src/main/java/io/github/fairshare/examples");
    private static final String MAIN = "    public static void main(String... arguments) {\n";

    /** Every program that lies in the folder, the README's included. */
    static List<Program> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> new Program(file.substring(0, file.length() - ".java".length())))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    String source() {
        try {
            return Files.readString(FOLDER.resolve(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The question that it answers: the first sentence of its documentation. */
    String question() {
        String source = source();
        int from = source.indexOf("/** ") + "/** ".length();
        return source.substring(from, source.indexOf(" */", from));
    }

    /** The statements of its main. */
    String code() {
        String source = source();
        int from = source.indexOf(MAIN) + MAIN.length();
        return source.substring(from, source.lastIndexOf("    }\n}\n"))
                        .stripTrailing()
                        .stripIndent()
                + "\n";
    }

    String output() {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            Class.forName(getClass().getPackageName() + "." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name + " cannot be run", e);
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
