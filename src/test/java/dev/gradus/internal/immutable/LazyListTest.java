package dev.gradus.internal.immutable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyListTest {

  @Test
  void elements_are_made_once_and_only_when_looked_at() {
    AtomicInteger asked = new AtomicInteger();
    List<Integer> list =
        LazyList.of(
            3,
            count -> {
              asked.incrementAndGet();
              return IntStream.rangeClosed(1, count).boxed().toList();
            });
    assertThat(LazyList.copyOf(list)).isSameAs(list);
    assertThat(asked).hasValue(0);

    IntStream.range(0, 100)
        .parallel()
        .forEach(i -> assertThat(list.get(i % 3)).isEqualTo(i % 3 + 1));

    assertThat(list).hasSize(3);
    assertThat(asked).hasValue(1);
  }

  @Test
  void it_equals_any_list_of_equal_elements() {
    assertThat(LazyList.of("a", List::of)).isEqualTo(List.of("a")).hasSameHashCodeAs(List.of("a"));
    assertThat(List.of("a")).isEqualTo(LazyList.of("a", List::of));
  }

  @Test
  void names_are_known_before_the_elements_are_made() {
    AtomicInteger made = new AtomicInteger();
    List<String> named =
        LazyList.named(
            "pear",
            last -> {
              made.incrementAndGet();
              return List.of("apple", last);
            },
            last -> List.of("a", "p"));

    assertThat(LazyList.names(named, fruit -> "not asked")).containsExactly("a", "p");
    assertThat(made).hasValue(0);
    assertThat(named).isEqualTo(List.of("apple", "pear"));
    assertThat(LazyList.names(named, fruit -> fruit.substring(0, 2))).containsExactly("ap", "pe");
    assertThat(made).hasValue(1);
  }

  @Test
  void a_list_without_names_asks_its_elements() {
    assertThat(LazyList.names(List.of("apple"), fruit -> fruit.substring(0, 1)))
        .containsExactly("a");
    assertThat(LazyList.names(LazyList.of("pear", List::of), fruit -> fruit.substring(0, 1)))
        .containsExactly("p");
  }

  @Test
  void it_cannot_be_changed() {
    List<String> list = LazyList.of("a", List::of);

    assertThatThrownBy(() -> list.add("b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
