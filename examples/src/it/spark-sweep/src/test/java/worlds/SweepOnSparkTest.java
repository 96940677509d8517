package worlds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.study.Progress;
import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.allocation.pace.table.SweepCsv;
import io.github.fairshare.core.measure.Percent;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

/** A local cluster gives the bytes of one machine. */
class SweepOnSparkTest {
    private static final BigDecimal BEYOND = new BigDecimal("3");
    private static final Work WORK = new Work(
            PacePolicies.findJson("pct-2009-10").orElseThrow(),
            Columns.of(Cohorts.find("pct-2003-10-illustration").orElseThrow().positions()),
            300,
            7,
            new BigDecimal("2"),
            2);

    private static SparkConf local() {
        return new SparkConf().setMaster("local[2]").setAppName("test").set("spark.ui.enabled", "false");
    }

    private static String alone() throws IOException {
        SweepPart whole = SweepPart.of(
                WORK.plan(),
                Cohorts.find("pct-2003-10-illustration").orElseThrow().positions(),
                SweepPart.Slice.WHOLE,
                Progress.NONE);
        StringBuilder table = new StringBuilder();
        SweepCsv.write(whole, Percent.of(BEYOND), table);
        return table.toString();
    }

    @Test
    void sweep_onALocalCluster_isThatOfOneMachineToTheByte() throws IOException {
        String expected = alone();
        Shuffled shuffled = new Shuffled();
        try (JavaSparkContext spark = new JavaSparkContext(local())) {
            spark.sc().addSparkListener(shuffled);
            assertEquals(expected, SweepOnSpark.table(spark, WORK, 7, 3, BEYOND));
            assertEquals(expected, SweepOnSpark.table(spark, WORK, 1, 1, BEYOND));
        }
        System.out.println("300 draws of 149 bodies, once in 7 parts and once in 1: " + shuffled);
        assertTrue(shuffled.toString().matches("[1-9][0-9]* bytes shuffled, .*"), shuffled.toString());
    }
}
