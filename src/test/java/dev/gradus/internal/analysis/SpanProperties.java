package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spans are sets: each operation is what it is on the numbers in them. */
class SpanProperties {

  private static final List<BigDecimal> NUMBERS =
      IntStream.rangeClosed(-1, 21)
          .mapToObj(i -> BigDecimal.valueOf(i).divide(BigDecimal.valueOf(2)))
          .toList();

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Cut> cuts =
        Combinators.combine(Arbitraries.integers().between(0, 10), Arbitraries.of(true, false))
            .as((number, above) -> new Cut(BigDecimal.valueOf(number), above));
    Arbitrary<Span> pieces =
        Combinators.combine(cuts, cuts).as((from, to) -> Span.between(from, to));
    return pieces.list().ofMaxSize(4).map(all -> all.stream().reduce(Span.NONE, Span::or));
  }

  private static boolean holds(Span span, BigDecimal number) {
    return !span.and(Span.between(Cut.below(number), Cut.above(number))).isEmpty();
  }

  @Property
  void both_either_and_neither_are_what_they_are_on_numbers(
      @ForAll("spans") Span one, @ForAll("spans") Span other) {
    for (BigDecimal number : NUMBERS) {
      boolean in = holds(one, number);
      boolean inOther = holds(other, number);
      assertThat(holds(one.and(other), number)).isEqualTo(in && inOther);
      assertThat(holds(one.or(other), number)).isEqualTo(in || inOther);
      assertThat(holds(one.not(), number)).isEqualTo(!in);
    }
  }

  @Property
  void a_set_has_one_form(@ForAll("spans") Span one, @ForAll("spans") Span other) {
    assertThat(one.not().not()).isEqualTo(one);
    assertThat(one.or(other)).isEqualTo(other.or(one));
    assertThat(one.and(one)).isEqualTo(one);
  }
}
