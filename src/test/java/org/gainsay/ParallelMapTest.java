package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelMapTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    @Test
    void theResultsAreInTheOrderOfTheThingsWhicheverWasDoneFirst() {
        CountDownLatch later = new CountDownLatch(1);
        boolean several = Runtime.getRuntime().availableProcessors() > 1;
        List<Integer> results = ParallelMap.of(
                MANY,
                each -> {
                    if (each == 0 && several) {
                        await(later);
                    }
                    if (each == 400) {
                        later.countDown();
                    }
                    return each * 3;
                },
                done -> {});
        assertThat(results).isEqualTo(MANY.stream().map(each -> each * 3).toList());
    }

    @Test
    void eachThingIsDoneOnceAndProgressCountsThem() {
        AtomicInteger calls = new AtomicInteger();
        List<Integer> progress = new ArrayList<>();
        ParallelMap.of(MANY, each -> calls.incrementAndGet(), progress::add);
        assertThat(calls.get()).isEqualTo(MANY.size());
        assertThat(progress)
                .isEqualTo(IntStream.rangeClosed(1, MANY.size()).boxed().toList());
    }

    @Test
    void nothingGivesNothing() {
        assertThat(ParallelMap.of(List.<Integer>of(), each -> each, done -> {})).isEmpty();
    }

    @Test
    void aFailureIsTheCallersOnWhicheverThreadItHappened() {
        for (int bad : new int[] {0, 250, 499}) {
            assertThatThrownBy(() -> ParallelMap.of(
                            MANY,
                            each -> {
                                if (each == bad) {
                                    throw new IllegalStateException("broken at " + each);
                                }
                                return each;
                            },
                            done -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken at " + bad);
        }
    }

    @Test
    void anErrorIsTheCallersToo() {
        assertThatThrownBy(() -> ParallelMap.of(
                        MANY,
                        each -> {
                            throw new StackOverflowError();
                        },
                        done -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
