package dev.gradus.internal.verb;

import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.PolicyCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a kind in their order: the library's, then a policy's own by name. A policy's code
 * is found by its hash, since a rule that fires names it by a constant: looking it up costs no more
 * than merging it. Immutable and thread-safe.
 */
public final class CodePlaces {

  private final PolicyCode[] all;
  private final int ofLibrary;
  private final @Nullable String[] slots;
  private final int[] places;

  /**
   * The places of codes.
   *
   * @param library the library's codes, in their order
   * @param declared the names of the policy's codes, in their order
   */
  CodePlaces(List<PolicyCode> library, Collection<String> declared) {
    this.all = Arrays.copyOf(library.toArray(PolicyCode[]::new), library.size() + declared.size());
    this.ofLibrary = library.size();
    // At most a quarter of the slots is taken, so most codes stand where their hash says.
    int size = Integer.highestOneBit(Math.max(1, declared.size())) << 3;
    this.slots = new String[size];
    this.places = new int[size];
    int place = ofLibrary;
    for (String name : declared) {
      int slot = slot(name);
      slots[slot] = name;
      places[slot] = place;
      all[place++] = new DeclaredCode(name);
    }
  }

  /** All codes in their order; nobody changes them. */
  PolicyCode[] all() {
    return all;
  }

  /** How many codes there are. */
  int count() {
    return all.length;
  }

  /** The place of a code. */
  @SuppressWarnings("EnumOrdinal") // a tally lives no longer than the classes of its program
  int of(PolicyCode code) {
    return code instanceof Enum<?> constant ? constant.ordinal() : of(code.name());
  }

  /**
   * The place of a code of the policy.
   *
   * @throws IllegalStateException if it is none, which the check of a policy rules out
   */
  int of(String name) {
    int slot = slot(name);
    if (slots[slot] == null) {
      throw new IllegalStateException("The policy declares no code " + name);
    }
    return places[slot];
  }

  /** The slot that a name stands in, or the free one where it would. */
  private int slot(String name) {
    int mask = slots.length - 1;
    int slot = name.hashCode() & mask;
    while (slots[slot] != null && !name.equals(slots[slot])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
