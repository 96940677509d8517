package worlds;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Draws a sweep on whatever cluster spark-submit names. */
public final class Main {
    private static final int NEEDED = 9;

    private Main() {}

    /**
     * Writes the table.
     *
     * @param arguments policy.json positions.csv draws seed error years beyond parts tasks out.csv
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length <= NEEDED) {
            System.err.println(
                    "usage: policy.json positions.csv draws seed error years beyond parts tasks out.csv");
            System.exit(2);
        }
        String json = Files.readString(Path.of(arguments[0]));
        Work work = new Work(
                json,
                columns(PacePolicies.parse(json), Path.of(arguments[1])),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]),
                new BigDecimal(arguments[4]),
                Integer.parseInt(arguments[5]));
        int parts = Integer.parseInt(arguments[7]);
        int tasks = Integer.parseInt(arguments[8]);
        Shuffled shuffled = new Shuffled();
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("fairshare sweep"))) {
            spark.sc().addSparkListener(shuffled);
            Files.writeString(
                    Path.of(arguments[NEEDED]),
                    SweepOnSpark.table(spark, work, parts, tasks, new BigDecimal(arguments[6])));
        }
        System.out.println(work.draws() + " draws of " + work.columns().codes().length + " bodies in " + parts
                + " parts: " + shuffled);
    }

    private static Columns columns(PacePolicy policy, Path table) throws IOException {
        try (Reader text = Files.newBufferedReader(table)) {
            return Columns.of(PositionsCsv.read(text, policy.unit()));
        }
    }
}
