package dev.gradus.internal.immutable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.rules.Tier;
import dev.gradus.rules.Warning;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodeSetProperties {

  private static final Warning[] ALL = Warning.values();

  @Property
  void it_is_what_a_set_of_the_same_codes_is(@ForAll Set<Warning> codes, @ForAll Warning code) {
    Set<Warning> set = CodeSet.copyOf(codes);

    assertThat(set).isEqualTo(codes).hasSameHashCodeAs(codes).hasSize(codes.size());
    assertThat(codes).isEqualTo(set);
    assertThat(set.contains(code)).isEqualTo(codes.contains(code));
    assertThat(set.isEmpty()).isEqualTo(codes.isEmpty());
    assertThat(CodeSet.copyOf(set)).isSameAs(set);
  }

  @Property
  void its_codes_come_in_the_order_of_their_declaration(@ForAll Set<Warning> codes) {
    assertThat(CodeSet.copyOf(codes))
        .containsExactlyElementsOf(
            codes.isEmpty() ? EnumSet.noneOf(Warning.class) : EnumSet.copyOf(codes));
  }

  @Property
  void a_union_of_bits_is_the_set_of_their_codes(@ForAll Warning one, @ForAll Warning other) {
    assertThat(CodeSet.of(ALL, CodeSet.bit(one) | CodeSet.bit(other)))
        .isEqualTo(Set.copyOf(EnumSet.of(one, other)));
  }

  @Property
  void it_holds_no_code_of_another_enum_and_cannot_be_changed(@ForAll Tier tier) {
    Set<Warning> all = CodeSet.of(ALL, -1L >>> (Long.SIZE - ALL.length));

    assertThat(all.contains((Object) tier)).isFalse();
    assertThatThrownBy(() -> all.add(Warning.OVERDUE_ONCE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> all.remove(Warning.OVERDUE_ONCE))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
