import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints a hash of everything that the command line writes about the bundled tables, damaged copies of them, the seeds
 * of the fuzzer, the numbers of the pages, and the documents in the folders given. Run it before a change that must
 * change no output, and after it, and compare:
 *
 * <pre>java -cp examples/target/fairshare.jar .ci/OutputHashes.java [FOLDER...] &gt; before.txt</pre>
 */
public final class OutputHashes {
    private static final int COPIES = 40;
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "dtoc-targets", "dtoc-targets-2017-09.txt",
            "annual-ratings", "ccg-annual-ratings-2016-17.txt",
            "maternity-ratings", "ccg-maternity-assessment-2017-18.txt",
            "pace-measures", "pace-measures-2010.txt",
            "pct-distances", "pct-distances-2010.txt",
            "hub-footprints", "specialised-commissioning-hubs-2015.txt"));
    private static final List<String> POLICIES = List.of(
            "pct-2008-09", "pct-2009-10", "pct-2010-11", "ccg-2019-20", "icb-core-2023-24", "local-government-2007-08");
    private static final String[] POSITIONS = {
        "code,baseline,target,growth,population_growth,formula\n"
                + "A,184,200,5,0.4,193\nB,192,200,4.9,1.3,200\nC,200,200,5.1,0.1,205\nD,208,200,5,0.9,230\nE,216,200,4,0.2,233\n",
        "code,baseline,target_share\nA,184,0.2\nB,192,0.2\nC,200,0.2\nD,208,0.2\nE,216,0.2\n",
        "code,name,baseline,target\n5M6,Richmond and Twickenham,254.17,205.23\n5NM,Halton and St Helens,502.86,527.66\n"
                + "X,,700,800\nY,,1000,1010\nZ,,0,100\n",
        "code,baseline,target\nA,100,200\nB,oops,3\n",
        "code,baseline,target,formula,floor,ceiling,uplift,prior\nA,100,90,98,2.7,5,0,100\nB,200,210,205,,5,0,\nC,300,310,318,,5,0.5,\nD,400,390,419,,5,,\n"
    };
    private static final String RULED = "stillbirth-neonatal_count,stillbirth-neonatal_denominator,experience_score,"
            + "choices_value,choices_se,smoking_count,smoking_denominator\n";
    private static final String INDICATORS = "code," + RULED
            + "00C,15,1875,2,61.3,0.4,291,3000\n00D,3,1875,1,60.8,0.4,290,3000\n00J,,,0,59,0.4,97,1000\n"
            + "00K,22,3000,1,62.1,0.5,324,3000\n00L,24,7500,2,61,0.5,200,3000\n";

    private final Method commandLine;
    private final Constructor<?> streams;
    private final Path work;

    private OutputHashes(Path work) throws ReflectiveOperationException {
        this.work = work;
        Class<?> streamsType = Class.forName("io.github.fairshare.examples.cli.file.CommandStreams");
        streams = streamsType.getDeclaredConstructor(InputStream.class, OutputStream.class, OutputStream.class);
        streams.setAccessible(true);
        commandLine = Class.forName("io.github.fairshare.examples.cli.FairshareCommand")
                .getDeclaredMethod("commandLine", streamsType, Map.class, String[].class);
        commandLine.setAccessible(true);
    }

    public static void main(String... folders) throws Exception {
        Path work = Files.createTempDirectory("hashes");
        OutputHashes hashes = new OutputHashes(work);
        hashes.reports();
        hashes.tables();
        hashes.documents(folders);
        hashes.engines();
    }

    private void reports() throws Exception {
        run("report", new byte[0], "report");
        Path folder = work.resolve("report");
        run("report --out", new byte[0], "report", "--out", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                print("report/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        run("join", new byte[0], "join");
        run("join roll-up", new byte[0], "join", "--roll-up", "2020-04-01");
        run("join json", new byte[0], "join", "--format", "json");
        for (String day : List.of("2013-04-01", "2017-09-01", "2021-04-01")) {
            run("organisations " + day, new byte[0], "organisations", "--as-of", day);
        }
        run("organisations name", new byte[0], "organisations", "--as-of", "2017-09-01", "--name", "Barnesley");
    }

    private void tables() throws Exception {
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            byte[] table = Files.readAllBytes(
                    Path.of("parsers/src/main/resources/io/github/fairshare/parsers", kind.getValue()));
            parse(kind.getKey(), "bundled", table);
            SplittableRandom random = new SplittableRandom(kind.getKey().hashCode());
            for (int copy = 0; copy < COPIES; copy++) {
                parse(kind.getKey(), "copy " + copy, damaged(table, random, copy));
            }
            parse("allocation-positions", "of " + kind.getKey(), table);
        }
    }

    private void documents(String... folders) throws Exception {
        Path seeds = Path.of("parsers/src/test/resources/io/github/fairshare/parsers/ParserFuzzTestInputs");
        List<Path> roots = new ArrayList<>(List.of(seeds));
        Arrays.stream(folders).map(Path::of).forEach(roots::add);
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    for (String kind : KINDS.keySet()) {
                        parse(kind, root.relativize(file).toString(), bytes);
                    }
                    if (bytes.length < 5_000) {
                        parse("allocation-positions", root.relativize(file).toString(), bytes);
                    }
                }
            }
        }
    }

    private void engines() throws Exception {
        for (int table = 0; table < POSITIONS.length; table++) {
            byte[] positions = POSITIONS[table].getBytes(StandardCharsets.UTF_8);
            for (String policy : POLICIES) {
                String name = policy + " on positions " + table;
                Path summary = work.resolve("summary.json");
                Files.deleteIfExists(summary);
                run("allocate " + name, positions, "allocate", "--policy", policy, "--positions", "-", "--summary", summary.toString());
                print("summary " + name, Files.exists(summary) ? Files.readAllBytes(summary) : new byte[0]);
                run("explain " + name, positions, "allocate", "--policy", policy, "--positions", "-", "--explain", "A");
                run("compare " + name, positions, "compare", "--policy", policy, "--policy", "pct-2009-10", "--positions", "-");
            }
        }
        byte[] round = "code,baseline,allocation,opening_target,closing_target\nA,100,106,110,116\nB,100,105,90,95\n".getBytes(StandardCharsets.UTF_8);
        run("measures", round, "measures", "--positions", "-");
        byte[] indicators = INDICATORS.getBytes(StandardCharsets.UTF_8);
        run("score", indicators, "score", "--rules", "maternity-2017-18", "--indicators", "-");
        run("score explain", indicators, "score", "--rules", "maternity-2017-18", "--indicators", "-", "--explain", "00C");
        byte[] counts = "count,denominator\n0,10\n65,3000\n1045,20000\n7,834\n".getBytes(StandardCharsets.UTF_8);
        for (String method : List.of("wilson", "byar", "exact-poisson", "clopper-pearson", "standard-deviations")) {
            run("limits " + method, counts, "limits", "--method", method, "--confidence", "0.95", "--kind", "proportion", "--benchmark", "0.097", "--input", "-");
            run("limits " + method + " multiple", counts, "limits", "--method", method, "--multiple", "2", "--input", "-");
        }
    }

    private void parse(String kind, String name, byte[] document) throws Exception {
        Path findings = work.resolve("findings.jsonl");
        Files.deleteIfExists(findings);
        run("parse " + kind + " " + name, document, "parse", kind, "-", "--diagnostics", findings.toString());
        print("findings " + kind + " " + name, Files.exists(findings) ? Files.readAllBytes(findings) : new byte[0]);
    }

    private void run(String name, byte[] input, String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Object command = commandLine.invoke(null, streams.newInstance(new ByteArrayInputStream(input), out, err), Map.of(), arguments);
        Object code = command.getClass().getMethod("execute", String[].class).invoke(command, (Object) arguments);
        err.write(("exit " + code).getBytes(StandardCharsets.UTF_8));
        String messages = err.toString(StandardCharsets.UTF_8).replace(work.toString(), "");
        out.write(messages.getBytes(StandardCharsets.UTF_8));
        print(name, out.toByteArray());
    }

    private static void print(String name, byte[] bytes) throws NoSuchAlgorithmException, IOException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        System.out.println(HexFormat.of().formatHex(hash, 0, 12) + "  " + name);
        String keep = System.getProperty("keep");
        if (keep != null) {
            Path file = Path.of(keep, name.replaceAll("[^A-Za-z0-9.-]+", "_"));
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    /** One of eight kinds of damage, several times over. */
    private static byte[] damaged(byte[] table, SplittableRandom random, int copy) {
        List<String> lines = new ArrayList<>(new String(table, StandardCharsets.UTF_8).lines().toList());
        for (int time = 0; time <= copy / 8 * 3; time++) {
            int line = random.nextInt(lines.size());
            String text = lines.get(line);
            int at = text.isEmpty() ? 0 : random.nextInt(text.length());
            switch (copy % 8) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, text);
                case 2 -> lines.set(line, text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at));
                case 3 -> lines.set(line, text.isEmpty() ? text : text.substring(0, at) + text.substring(at + 1));
                case 4 -> lines.set(line, text.substring(0, at) + "\n" + text.substring(at));
                case 5 -> lines.set(line, text.replace('\t', ' ').replaceFirst(" +", ""));
                case 6 -> lines.set(line, text.substring(0, at));
                default -> lines.set(line, text + lines.get(random.nextInt(lines.size())));
            }
        }
        return String.join(copy % 3 == 0 ? "\r\n" : "\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
