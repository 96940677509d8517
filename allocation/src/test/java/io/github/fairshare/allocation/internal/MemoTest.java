package io.github.fairshare.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void get_byManyThreads_isWorkedOutOnce() {
        AtomicInteger runs = new AtomicInteger();
        Memo<Integer> memo = Memo.of(runs::incrementAndGet);
        Set<Integer> seen =
                IntStream.range(0, 1000).parallel().mapToObj(i -> memo.get()).collect(Collectors.toSet());
        assertThat(seen).containsExactly(1);
    }

    @Test
    void get_neverCalled_isNotWorkedOut() {
        AtomicInteger runs = new AtomicInteger();
        Memo<Integer> memo = Memo.of(runs::incrementAndGet);
        assertThat(runs).hasValue(0);
        assertThat(memo.get()).isEqualTo(1);
    }
}
