package dev.gradus.customer;

import dev.gradus.internal.field.IsoDay;
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

/**
 * Every day lies in the years 1 to 9999, so that its ISO form has ten characters, and none that has
 * happened lies after the day of the decision.
 */
@Documented
@Constraint(validatedBy = DatesInRange.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface DatesInRange {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reports each such day at its own path. */
  final class Check implements ConstraintValidator<DatesInRange, CustomerSnapshot> {

    private static final String AFTER_AS_OF = "after asOf";
    private static final String YEAR = "year out of range";

    @Override
    @SuppressWarnings("ConstantValue") // a missing asOf is reported by its own constraint
    public boolean isValid(CustomerSnapshot snapshot, ConstraintValidatorContext context) {
      if (snapshot.asOf() == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      if (!IsoDay.isWritable(snapshot.asOf())) {
        context
            .buildConstraintViolationWithTemplate(YEAR)
            .addPropertyNode("asOf")
            .addConstraintViolation();
        return false;
      }
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
        boolean late = day != null && day.isAfter(asOf);
        if (day == null || (!late && IsoDay.isWritable(day))) {
          return true;
        }
        context
            .buildConstraintViolationWithTemplate(late ? AFTER_AS_OF : YEAR)
            .addPropertyNode(group)
            .addPropertyNode(name)
            .addConstraintViolation();
        return false;
      }
    }
  }
}
