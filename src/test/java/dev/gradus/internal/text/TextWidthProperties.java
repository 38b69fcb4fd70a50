package dev.gradus.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextWidthProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abc    客户，。").ofMaxLength(80);
  }

  @Property
  void wrapped_lines_keep_within_the_width_and_lose_nothing_but_blanks(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    List<String> lines = TextWidth.wrap(text, width);

    assertThat(lines).isNotEmpty().allMatch(line -> TextWidth.of(line) <= width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Example
  void text_is_broken_between_words_and_chinese_characters_but_not_before_a_mark() {
    assertThat(TextWidth.wrap("one two three", 8)).containsExactly("one two", "three");
    assertThat(TextWidth.wrap("客户评级，为优", 8)).containsExactly("客户评", "级，为优");
    assertThat(TextWidth.wrap("", 8)).containsExactly("");
  }
}
