package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.live.OrderedParallel;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Snapshots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecideAllProperties {

  @Property(tries = 20)
  void the_outcomes_are_those_of_each_alone_in_the_order_given(
      @ForAll List<@IntRange(min = -3, max = 40) Integer> inquiries) {
    List<CustomerSnapshot> customers =
        inquiries.stream().map(DecideAllProperties::customer).toList();
    List<ServiceDecision> told = new ArrayList<>();
    try (SegmentationEngine engine =
        SegmentationEngine.builder().listener(listener(told)).build()) {
      List<Outcome> all = engine.decideAll(customers.stream()).toList();
      List<ServiceDecision> inOrder = List.copyOf(told);

      assertThat(all)
          .isEqualTo(customers.stream().flatMap(one -> engine.decideAll(Stream.of(one))).toList());
      assertThat(inOrder)
          .isEqualTo(
              all.stream()
                  .filter(Outcome.Decided.class::isInstance)
                  .map(outcome -> ((Outcome.Decided) outcome).decision())
                  .toList());
    }
  }

  @Example
  void little_is_read_for_who_wants_little_and_never_more_than_is_said() {
    AtomicInteger read = new AtomicInteger();
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      Stream<CustomerSnapshot> endless =
          Stream.generate(() -> customer(read.getAndIncrement() % 9));
      assertThat(engine.decideAll(endless).limit(3)).hasSize(3);
    }
    assertThat(read.get()).isBetween(3, 8);

    AtomicInteger ahead = new AtomicInteger();
    Stream<Integer> numbers = IntStream.iterate(0, i -> i + 1).peek(i -> ahead.set(i)).boxed();
    stream(numbers, i -> () -> i)
        .limit(10_000)
        .forEach(i -> assertThat(ahead.get() - i).isLessThan(OrderedParallel.MOST));
  }

  @Example
  void the_work_is_done_on_several_threads_and_handed_over_on_one() {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    Set<Thread> working = Collections.synchronizedSet(new HashSet<>());
    Set<Thread> handing = Collections.synchronizedSet(new HashSet<>());

    stream(
            IntStream.range(0, 20_000).boxed(),
            i -> {
              working.add(Thread.currentThread());
              return () -> {
                handing.add(Thread.currentThread());
                return i;
              };
            })
        .forEach(i -> {});

    assertThat(working).hasSizeGreaterThan(1);
    assertThat(handing).containsExactly(Thread.currentThread());
  }

  @Property(tries = 50)
  void a_source_that_breaks_takes_nothing_away_from_what_it_gave(
      @ForAll @IntRange(max = 3_000) int good, @ForAll boolean error) {
    List<Integer> got = new ArrayList<>();
    Stream<Integer> breaking =
        IntStream.rangeClosed(0, good)
            .peek(
                i -> {
                  if (i == good && error) {
                    throw new AssertionError("broken");
                  }
                  if (i == good) {
                    throw new IllegalArgumentException("broken");
                  }
                })
            .boxed();

    assertThatThrownBy(() -> stream(breaking, i -> () -> i).forEach(got::add))
        .isInstanceOf(error ? AssertionError.class : IllegalArgumentException.class)
        .hasMessage("broken");
    assertThat(got).isEqualTo(IntStream.range(0, good).boxed().toList());
  }

  @Example
  void closing_the_result_closes_the_source() {
    AtomicInteger closed = new AtomicInteger();
    try (SegmentationEngine engine = SegmentationEngine.bundled();
        Stream<Outcome> outcomes =
            engine.decideAll(Stream.of(customer(1)).onClose(closed::incrementAndGet))) {
      assertThat(outcomes).hasSize(1);
    }
    assertThat(closed).hasValue(1);
  }

  private static <T, R> Stream<R> stream(
      Stream<T> source, java.util.function.Function<T, Supplier<R>> work) {
    return StreamSupport.stream(new OrderedParallel<>(source.iterator(), work), false);
  }

  private static DecisionListener listener(List<ServiceDecision> told) {
    return new DecisionListener() {
      @Override
      public void decided(CustomerSnapshot snapshot, ServiceDecision decision) {
        told.add(decision);
      }
    };
  }

  private static CustomerSnapshot customer(int inquiries) {
    return CustomerSnapshot.builder(
            "C-" + Math.abs(inquiries), Snapshots.TODAY, CustomerType.INDIVIDUAL)
        .credit(c -> c.inquiries6m(inquiries))
        .build();
  }
}
