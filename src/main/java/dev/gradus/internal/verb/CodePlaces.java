package dev.gradus.internal.verb;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of a policy's codes in their order, found by hash: a rule that fires names a code by a
 * constant, and looking it up costs no more than adding its points. Immutable and thread-safe.
 */
public final class CodePlaces {

  /** No codes. */
  static final CodePlaces NONE = new CodePlaces(List.of());

  private final List<String> codes;
  private final @Nullable String[] slots;
  private final int[] places;

  CodePlaces(Collection<String> codes) {
    this.codes = List.copyOf(codes);
    // At most a quarter of the slots is taken, so most codes stand where their hash says.
    int size = Integer.highestOneBit(Math.max(1, this.codes.size())) << 3;
    this.slots = new String[size];
    this.places = new int[size];
    for (int place = 0; place < this.codes.size(); place++) {
      int slot = slot(this.codes.get(place));
      slots[slot] = this.codes.get(place);
      places[slot] = place;
    }
  }

  /** The codes in their order. */
  List<String> codes() {
    return codes;
  }

  /** How many codes there are. */
  int count() {
    return codes.size();
  }

  /**
   * The place of a code.
   *
   * @throws IllegalStateException if it is none of them, which the check of a policy rules out
   */
  int of(String code) {
    int slot = slot(code);
    if (slots[slot] == null) {
      throw new IllegalStateException("The policy declares no code " + code);
    }
    return places[slot];
  }

  /** The slot that a code stands in, or the free one where it would. */
  private int slot(String code) {
    int mask = slots.length - 1;
    int slot = code.hashCode() & mask;
    while (slots[slot] != null && !code.equals(slots[slot])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
