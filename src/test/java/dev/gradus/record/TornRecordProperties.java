package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;

/** What is cut off is the beginning of a record and nothing else. */
class TornRecordProperties {

  private static final String RECORD;

  static {
    try (SegmentationEngine engine = Records.engine()) {
      RECORD = Records.of(engine, "C-1").after("0".repeat(64)).json();
    }
  }

  private static boolean isTorn(String text) {
    return TornRecord.is(text.getBytes(StandardCharsets.UTF_8), true);
  }

  @Example
  void a_record_cut_off_at_any_byte_is_torn() {
    byte[] all = RECORD.getBytes(StandardCharsets.UTF_8);
    assertThat(all.length).as("with Chinese characters in it").isGreaterThan(RECORD.length());
    for (int length = 0; length < all.length; length++) {
      assertThat(TornRecord.is(Arrays.copyOf(all, length), true)).as("%s bytes", length).isTrue();
      assertThat(TornRecord.is(Arrays.copyOf(Arrays.copyOf(all, length), length + 512), true))
          .as("%s bytes and zeros", length)
          .isTrue();
    }
    assertThat(isTorn(RECORD)).isFalse();
  }

  @Property
  void whatever_follows_a_whole_record_it_is_not_torn(@ForAll @NotEmpty String more) {
    String shown = more.replace("\0", "-");
    assertThat(isTorn(RECORD + shown)).isFalse();
  }

  @Property
  void what_does_not_begin_like_a_record_is_not_torn(@ForAll @NotEmpty String text) {
    String foreign = text.replace("\0", "-");
    assertThat(isTorn(foreign)).isEqualTo(foreign.equals("{") || foreign.equals("{\""));
  }

  @Property
  void a_beginning_with_a_space_or_a_letter_between_its_members_is_not_torn(
      @ForAll @IntRange(max = 100_000) int at,
      @ForAll @IntRange(max = 100_000) int length,
      @ForAll @AlphaChars @NumericChars @Chars({' ', '\t', '\r'}) char stray) {
    int comma = RECORD.indexOf(",\"", at % (RECORD.length() / 2));
    int end = comma + 1 + length % (RECORD.length() - comma - 1);
    String changed = RECORD.substring(0, comma) + stray + RECORD.substring(comma, end);
    boolean within = RECORD.substring(0, comma).chars().filter(c -> c == '"').count() % 2 == 1;
    boolean canonical = within || "truefalse0123456789".indexOf(stray) >= 0;
    assertThat(isTorn(changed)).isEqualTo(canonical);
  }
}
