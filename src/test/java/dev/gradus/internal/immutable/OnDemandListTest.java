package dev.gradus.internal.immutable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnDemandListTest {

  @Test
  void an_element_is_made_when_it_is_looked_at_and_no_other() {
    List<Integer> made = new ArrayList<>();
    List<String> list = new OnDemandList<>(5, number -> note(number, made));

    assertThat(list).hasSize(5);
    assertThat(made).isEmpty();
    assertThat(list.get(3)).isEqualTo("3").isSameAs(list.get(3));
    assertThat(made).containsExactly(3);
    assertThat(OnDemandList.copyOf(list)).isSameAs(list);
    assertThat(made).containsExactly(3);
    assertThat(list).isEqualTo(List.of("0", "1", "2", "3", "4"));
  }

  @Test
  void all_threads_see_one_element() {
    List<Object> list = new OnDemandList<>(1, number -> new Object());

    assertThat(IntStream.range(0, 100).parallel().mapToObj(each -> list.get(0)).distinct())
        .hasSize(1);
  }

  @Test
  void nobody_can_change_it() {
    List<Object> list = new OnDemandList<>(1, number -> new Object());

    assertThatThrownBy(() -> list.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_lazy_value_is_made_once() {
    AtomicInteger made = new AtomicInteger();
    Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);

    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
  }

  private static String note(int number, List<Integer> made) {
    made.add(number);
    return String.valueOf(number);
  }
}
