package dev.gradus.internal.derived;

import dev.gradus.rules.Haircuts;
import dev.gradus.rules.ScoreAnchors;
import java.util.List;

/**
 * What a policy says of derived fields.
 *
 * @param anchors how it places scores
 * @param haircuts what it counts of collateral
 * @param derivations the fields that it derives itself, each behind those that it builds on
 */
public record DerivationSettings(
    ScoreAnchors anchors, Haircuts haircuts, List<Derivation> derivations) {

  /** What holds where a policy says nothing. */
  public static final DerivationSettings STANDARD =
      new DerivationSettings(ScoreAnchors.NONE, Haircuts.STANDARD, List.of());

  /** Copies the list. */
  public DerivationSettings {
    derivations = List.copyOf(derivations);
  }
}
