package dev.gradus.support;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.tree.PlainValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes explanations at their word: makes the customer that they speak of and reads off what they
 * speak about.
 */
public final class Changed {

  private Changed() {}

  /** The customer with the changes made; each must start from what is there. */
  public static CustomerSnapshot customer(
      Map<String, Object> values, Collection<FieldChange> changes, FieldCatalogue fields) {
    Map<String, Object> changed = new HashMap<>(values);
    for (FieldChange change : changes) {
      Object found = values.get(change.field());
      String from = found == null ? null : PlainValue.of(found);
      if (from == null ? change.from() != null : !from.equals(change.from())) {
        throw new AssertionError(change.field() + " is not changed from what stands there");
      }
      changed.put(change.field(), parse(change, fields));
    }
    return SnapshotAssembler.assemble(changed);
  }

  private static Object parse(FieldChange change, FieldCatalogue fields) {
    try {
      return FieldText.parse(fields.get(change.field()), change.to());
    } catch (FieldText.Unreadable e) {
      throw new AssertionError(e);
    }
  }

  /** An aspect of a decision in words. */
  public static String text(ServiceDecision decision, Aspect aspect) {
    Object value =
        switch (aspect.name()) {
          case "GRADE" -> decision.riskGrade();
          case "TIER" -> decision.tier();
          case "APPROVAL" -> decision.service().approval().channel();
          case "RATE" -> decision.service().pricing().adjustmentBp();
          case "TERM" -> decision.service().terms().maxTermMonths();
          case "COVERAGE" -> decision.service().terms().minCoverage();
          case "MODE" -> decision.crmMode();
          default -> throw new AssertionError(aspect);
        };
    return value == null ? "none" : PlainValue.of(value);
  }

  /** Whether one value of an aspect is better than another. */
  public static boolean better(Aspect aspect, String one, String other) {
    return rank(aspect, one) < rank(aspect, other);
  }

  private static double rank(Aspect aspect, String text) {
    if (text.equals("none")) {
      return Double.NEGATIVE_INFINITY;
    }
    return switch (aspect.name()) {
      case "RATE", "COVERAGE" -> Double.parseDouble(text);
      case "TERM" -> -Double.parseDouble(text);
      case "GRADE" -> List.of("A", "B", "C").indexOf(text);
      case "TIER" -> List.of("GOLD", "SILVER", "ORDINARY").indexOf(text);
      case "APPROVAL" -> Arrays.asList("FAST", "PRIORITY", "STANDARD", "ENHANCED").indexOf(text);
      case "MODE" -> List.of("BASIC", "PASSIVE", "RESPONSIBLE").indexOf(text);
      default -> throw new AssertionError(aspect);
    };
  }
}
