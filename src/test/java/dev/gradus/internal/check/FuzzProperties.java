package dev.gradus.internal.check;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** A short run of what {@link LongFuzzTest} does for longer. */
class FuzzProperties {

  private static final Fuzz FUZZ = fuzz();

  private static Fuzz fuzz() {
    try {
      return new Fuzz(150);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 2500, shrinking = ShrinkingMode.OFF)
  void whatever_a_policy_holds_it_is_refused_with_places_or_stays_inside_the_vocabulary(
      @ForAll long seed) {
    FUZZ.one(seed);
  }

  @AfterContainer
  static void build() {
    FUZZ.finish();
  }
}
