package dev.gradus.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a policy counts of the value of a collateral, by its type: 0.7 counts 70 %. Immutable and
 * thread-safe.
 *
 * @param fractions the fraction of each type, from 0 to 1; nothing is counted of no collateral
 */
public record Haircuts(Map<CollateralType, BigDecimal> fractions) {

  /** The library's own, which a policy's manifest may change type by type. */
  public static final Haircuts STANDARD =
      new Haircuts(
          Map.of(
              CollateralType.REAL_ESTATE, new BigDecimal("0.7"),
              CollateralType.SECURITIES, new BigDecimal("0.6"),
              CollateralType.RECEIVABLES, new BigDecimal("0.5"),
              CollateralType.EQUIPMENT, new BigDecimal("0.5"),
              CollateralType.INVENTORY, new BigDecimal("0.4"),
              CollateralType.INTELLECTUAL_PROPERTY, new BigDecimal("0.3"),
              CollateralType.GUARANTEE, new BigDecimal("0.5"),
              CollateralType.PROJECT_ASSETS, new BigDecimal("0.8")));

  /** Copies the map. */
  public Haircuts {
    fractions = Collections.unmodifiableMap(new EnumMap<>(fractions));
  }

  /** The fraction of a type; of an unknown type the lowest, as it may be any. */
  public BigDecimal fraction(@Nullable CollateralType type) {
    return type == null
        ? fractions.values().stream().reduce(BigDecimal.ONE, BigDecimal::min)
        : fractions.getOrDefault(type, BigDecimal.ZERO);
  }
}
