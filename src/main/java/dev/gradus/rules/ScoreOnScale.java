package dev.gradus.rules;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A score comes with its scale and lies on it. */
@Documented
@Constraint(validatedBy = ScoreOnScale.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ScoreOnScale {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reports a missing scale at the scale and a score off its scale at the score. */
  final class Check implements ConstraintValidator<ScoreOnScale, Credit> {

    @Override
    public boolean isValid(Credit credit, ConstraintValidatorContext context) {
      if (credit.score() == null) {
        return true;
      }
      ScoreScale scale = credit.scoreScale();
      if (scale != null && scale.holds(credit.score())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(scale == null ? "scale missing" : "off its scale")
          .addPropertyNode(scale == null ? "scoreScale" : "score")
          .addConstraintViolation();
      return false;
    }
  }
}
