package dev.gradus.internal.field;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of as many digits and places as the data contract admits. */
@Documented
@Constraint(validatedBy = PlainNumber.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface PlainNumber {

  /** Not used: problems are worded from the catalogue. */
  String message() default "";

  /** Jakarta Validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Asks {@link Digits}. */
  final class Check implements ConstraintValidator<PlainNumber, Number> {

    @Override
    public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
      return !(number instanceof BigDecimal decimal) || Digits.fit(decimal);
    }
  }
}
