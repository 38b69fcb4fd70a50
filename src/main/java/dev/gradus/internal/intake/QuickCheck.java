package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.Identifying;
import dev.gradus.internal.field.IsoDay;
import dev.gradus.rules.Credit;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Loan;
import dev.gradus.rules.Previous;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells quickly whether the Jakarta Validation constraints on a snapshot can have anything to
 * report, from the ranges, forms and dates of the field catalogue. If it finds nothing, nothing is
 * wrong; if it has a doubt, the constraints are asked. Thread-safe.
 */
final class QuickCheck {

  private static final AsciiPattern ID = new AsciiPattern(Identifying.FORM);
  private static final CustomerSnapshot NOTHING_KNOWN =
      CustomerSnapshot.builder("x", LocalDate.EPOCH, CustomerType.INDIVIDUAL).build();

  private final GroupCheck person;
  private final GroupCheck business;
  private final GroupCheck finances;
  private final GroupCheck credit;
  private final GroupCheck loan;
  private final GroupCheck collateral;
  private final GroupCheck relationship;
  private final GroupCheck project;
  private final GroupCheck market;
  private final GroupCheck operations;
  private final GroupCheck contact;
  private final GroupCheck previous;

  QuickCheck(FieldCatalogue fields) {
    person = new GroupCheck("person", NOTHING_KNOWN.person(), fields);
    business = new GroupCheck("business", NOTHING_KNOWN.business(), fields);
    finances = new GroupCheck("finances", NOTHING_KNOWN.finances(), fields);
    credit = new GroupCheck("credit", NOTHING_KNOWN.credit(), fields);
    loan = new GroupCheck("loan", NOTHING_KNOWN.loan(), fields);
    collateral = new GroupCheck("collateral", NOTHING_KNOWN.collateral(), fields);
    relationship = new GroupCheck("relationship", NOTHING_KNOWN.relationship(), fields);
    project = new GroupCheck("project", NOTHING_KNOWN.project(), fields);
    market = new GroupCheck("market", NOTHING_KNOWN.market(), fields);
    operations = new GroupCheck("operations", NOTHING_KNOWN.operations(), fields);
    contact = new GroupCheck("contact", NOTHING_KNOWN.contact(), fields);
    previous = new GroupCheck("previous", NOTHING_KNOWN.previous(), fields);
  }

  /**
   * Whether nothing is wrong with a snapshot, except perhaps its currency and custom fields, which
   * are not looked at.
   */
  @SuppressWarnings("ConstantValue") // what comes from outside may be null whatever the types say
  boolean nothingWrong(CustomerSnapshot snapshot) {
    LocalDate asOf = snapshot.asOf();
    return asOf != null
        && IsoDay.isWritable(asOf)
        && snapshot.type() != null
        && ID.matches(snapshot.customerId())
        && person.holds(snapshot.person(), asOf)
        && business.holds(snapshot.business(), asOf)
        && finances.holds(snapshot.finances(), asOf)
        && credit.holds(snapshot.credit(), asOf)
        && loan.holds(snapshot.loan(), asOf)
        && collateral.holds(snapshot.collateral(), asOf)
        && relationship.holds(snapshot.relationship(), asOf)
        && project.holds(snapshot.project(), asOf)
        && market.holds(snapshot.market(), asOf)
        && operations.holds(snapshot.operations(), asOf)
        && contact.holds(snapshot.contact(), asOf)
        && previous.holds(snapshot.previous(), asOf)
        && isScoreOnScale(snapshot.credit())
        && isPossibleTogether(snapshot);
  }

  private static boolean isPossibleTogether(CustomerSnapshot snapshot) {
    Previous previous = snapshot.previous();
    Loan loan = snapshot.loan();
    Credit credit = snapshot.credit();
    return isNoLess(previous.decidedOn(), previous.betterSince())
        && isNoLess(credit.overdueCount24m(), credit.overdueCount12m())
        && (isNoLess(loan.exposure(), loan.amount())
            || DecisionPoint.of(snapshot.decisionPoint(), snapshot.lifecycle())
                == DecisionPoint.REVIEW);
  }

  private static <T extends Comparable<? super T>> boolean isNoLess(
      @Nullable T most, @Nullable T least) {
    return most == null || least == null || most.compareTo(least) >= 0;
  }

  private static boolean isScoreOnScale(Credit credit) {
    return credit.score() == null
        || (credit.scoreScale() != null && credit.scoreScale().holds(credit.score()));
  }
}
