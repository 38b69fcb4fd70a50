package dev.gradus.customer;

import dev.gradus.rules.Credit;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Loan;
import dev.gradus.rules.Previous;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * No value of a snapshot is ruled out by another: the whole is no less than a part of it, and the
 * last decision lies no earlier than what it says. What is merely contradictory is for the policy
 * to judge.
 */
@Documented
@Constraint(validatedBy = PossibleTogether.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface PossibleTogether {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reports each value that another rules out at its own path. */
  final class Check implements ConstraintValidator<PossibleTogether, CustomerSnapshot> {

    @Override
    public boolean isValid(CustomerSnapshot snapshot, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      Report report = new Report(context);
      Previous previous = snapshot.previous();
      boolean holds =
          report.holds(
              previous.decidedOn(),
              previous.betterSince(),
              "after decidedOn",
              "previous",
              "betterSince");
      Loan loan = snapshot.loan();
      if (DecisionPoint.of(snapshot.decisionPoint(), snapshot.lifecycle())
          == DecisionPoint.APPLICATION) {
        holds &= report.holds(loan.exposure(), loan.amount(), "below amount", "loan", "exposure");
      }
      Credit credit = snapshot.credit();
      holds &=
          report.holds(
              credit.overdueCount24m(),
              credit.overdueCount12m(),
              "below 12 months",
              "credit",
              "overdueCount24m");
      return holds;
    }

    private record Report(ConstraintValidatorContext context) {

      /** Whether a value, where both are known, is no less than another. */
      <T extends Comparable<? super T>> boolean holds(
          @Nullable T most, @Nullable T least, String message, String group, String name) {
        if (most == null || least == null || most.compareTo(least) >= 0) {
          return true;
        }
        context
            .buildConstraintViolationWithTemplate(message)
            .addPropertyNode(group)
            .addPropertyNode(name)
            .addConstraintViolation();
        return false;
      }
    }
  }
}
