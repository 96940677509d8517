package worlds;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** A sweep over a cluster: numbered parts are drawn anywhere, and merged body by body. */
final class SweepOnSpark {
    private static final String COLUMNS = "code,mean,p05,p50,p95,probability_under\n";

    private SweepOnSpark() {}

    /**
     * The table that one machine would print.
     *
     * @param spark the cluster
     * @param work what is drawn
     * @param parts into how many parts
     * @param tasks how many of them are drawn in turn before they travel is parts over tasks
     * @param beyond how far under target counts
     */
    static String table(JavaSparkContext spark, Work work, int parts, int tasks, BigDecimal beyond) {
        Broadcast<Work> shipped = spark.broadcast(work);
        Map<String, String> lines = spark.parallelize(
                        IntStream.rangeClosed(1, parts).boxed().toList(), tasks)
                .flatMapToPair(number -> BodyPart.split(shipped.value().part(number, parts)))
                .reduceByKey(BodyPart::merged)
                .mapValues(packed -> BodyPart.line(packed, beyond))
                .collectAsMap();
        return Stream.of(work.columns().codes()).map(lines::get).collect(Collectors.joining("", COLUMNS, ""));
    }
}
