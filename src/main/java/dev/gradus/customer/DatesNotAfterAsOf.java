package dev.gradus.customer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** No day that has happened lies after the day of the decision. */
@Documented
@Constraint(validatedBy = DatesNotAfterAsOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface DatesNotAfterAsOf {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reports each such day at its own path. */
  final class Check implements ConstraintValidator<DatesNotAfterAsOf, CustomerSnapshot> {

    @Override
    @SuppressWarnings("ConstantValue") // a missing asOf is reported by its own constraint
    public boolean isValid(CustomerSnapshot snapshot, ConstraintValidatorContext context) {
      if (snapshot.asOf() == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      Report report = new Report(snapshot.asOf(), context);
      boolean holds = report.holds("person", "birthDate", snapshot.person().birthDate());
      holds &= report.holds("business", "foundedOn", snapshot.business().foundedOn());
      holds &= report.holds("relationship", "since", snapshot.relationship().since());
      holds &= report.holds("previous", "decidedOn", snapshot.previous().decidedOn());
      holds &= report.holds("previous", "betterSince", snapshot.previous().betterSince());
      return holds;
    }

    private record Report(LocalDate asOf, ConstraintValidatorContext context) {

      boolean holds(String group, String name, @Nullable LocalDate day) {
        if (day == null || !day.isAfter(asOf)) {
          return true;
        }
        context
            .buildConstraintViolationWithTemplate("after asOf")
            .addPropertyNode(group)
            .addPropertyNode(name)
            .addConstraintViolation();
        return false;
      }
    }
  }
}
