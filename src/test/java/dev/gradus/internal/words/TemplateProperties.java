package dev.gradus.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;

/** Filling a place early or late is the same. */
class TemplateProperties {

  private static final String PATTERN = "%s{one}%s{two}%s{one}%s";

  @Property
  void places_may_be_filled_one_after_the_other_or_at_once(
      @ForAll @Size(4) List<@AlphaChars @Chars({' ', '。'}) String> texts,
      @ForAll String one,
      @ForAll String two) {
    Template template = Template.of(PATTERN.formatted(texts.toArray()));
    String filled = template.fill(Map.of("one", one, "two", two));

    assertThat(filled)
        .isEqualTo(texts.get(0) + one + texts.get(1) + two + texts.get(2) + one + texts.get(3));
    assertThat(template.with("one", one).fill(Map.of("two", two))).isEqualTo(filled);
    assertThat(template.with("two", two).with("one", one).fill(Map.of())).isEqualTo(filled);
  }

  @Example
  void a_value_that_looks_like_a_place_is_a_value() {
    Template template = Template.of("{one} {two}");

    assertThat(template.with("one", "{two}").fill(Map.of("two", "2"))).isEqualTo("{two} 2");
    assertThat(template.fill(Map.of("one", "{two}", "two", "2"))).isEqualTo("{two} 2");
  }

  @Example
  void a_brace_that_is_left_open_is_an_error() {
    assertThatThrownBy(() -> Template.of("within {days"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A brace is left open: within {days");
  }
}
