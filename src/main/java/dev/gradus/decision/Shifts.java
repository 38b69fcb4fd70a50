package dev.gradus.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the aspects that moved from one decision to another. Not thread-safe. */
final class Shifts {

  private final List<Shift> found = new ArrayList<>();

  /** All that moved, between any two decisions on a customer. */
  static List<Shift> between(ServiceDecision before, ServiceDecision after) {
    Shifts shifts =
        new Shifts()
            .bestFirst(Aspect.GRADE, before.riskGrade(), after.riskGrade())
            .bestFirst(Aspect.TIER, before.tier(), after.tier())
            .bestFirst(Aspect.RECOMMENDATION, before.recommendation(), after.recommendation())
            .leastFirst(Aspect.AUTHORITY, before.authority(), after.authority())
            .bestFirst(Aspect.ASSET_CLASS, before.assetClass(), after.assetClass())
            .leastFirst(Aspect.MODE, before.crmMode(), after.crmMode());
    shifts.service(before.service(), after.service());
    return shifts.found();
  }

  /** A review approves nothing and quotes no terms, so there is nothing to compare. */
  private void service(Service before, Service after) {
    Approval approval = before.approval();
    Approval nextApproval = after.approval();
    if (approval != null && nextApproval != null) {
      bestFirst(Aspect.APPROVAL, approval.channel(), nextApproval.channel());
      terms(before.terms(), after.terms());
    }
    Pricing price = before.pricing();
    Pricing nextPrice = after.pricing();
    if (price != null && nextPrice != null) {
      number(Aspect.RATE, whole(price.adjustmentBp()), whole(nextPrice.adjustmentBp()), true);
    }
  }

  private void terms(Terms before, Terms after) {
    number(Aspect.AMOUNT, before.maxAmount(), after.maxAmount(), true);
    number(Aspect.TERM, whole(before.maxTermMonths()), whole(after.maxTermMonths()), true);
    number(Aspect.COVERAGE, before.minCoverage(), after.minCoverage(), false);
  }

  private static @Nullable BigDecimal whole(@Nullable Integer number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }

  /** Codes that stand from the best to the worst; an absent part is not compared. */
  <E extends Enum<E>> Shifts bestFirst(Aspect aspect, @Nullable E from, @Nullable E to) {
    return add(aspect, from, to, /* laterIsUp= */ false);
  }

  /** Codes that stand from the least involved, or the lowest, upwards. */
  <E extends Enum<E>> Shifts leastFirst(Aspect aspect, @Nullable E from, @Nullable E to) {
    return add(aspect, from, to, /* laterIsUp= */ true);
  }

  private <E extends Enum<E>> Shifts add(
      Aspect aspect, @Nullable E from, @Nullable E to, boolean laterIsUp) {
    if (from != null && to != null && from != to) {
      found.add(new Shift(aspect, from.name(), to.name(), (to.compareTo(from) > 0) == laterIsUp));
    }
    return this;
  }

  /** Limits; one that is not set is the greatest number, or else the least. */
  private void number(
      Aspect aspect, @Nullable BigDecimal from, @Nullable BigDecimal to, boolean unsetIsGreatest) {
    if (from == null || to == null) {
      if (from != null || to != null) {
        found.add(new Shift(aspect, plain(from), plain(to), (to == null) == unsetIsGreatest));
      }
    } else if (from.compareTo(to) != 0) {
      found.add(new Shift(aspect, plain(from), plain(to), to.compareTo(from) > 0));
    }
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  List<Shift> found() {
    return List.copyOf(found);
  }
}
