package worlds;

import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up the bytes that tasks hand to each other, and the processor time that they take. */
final class Shuffled extends SparkListener {
    private final LongAdder bytes = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        bytes.add(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
        nanoseconds.add(end.taskMetrics().executorCpuTime());
    }

    /** What was heard; whole once the context is closed. */
    @Override
    public String toString() {
        return bytes + " bytes shuffled, " + nanoseconds.sum() / 1_000_000 + " ms of processor time in tasks";
    }
}
