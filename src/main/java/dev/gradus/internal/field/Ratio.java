package dev.gradus.internal.field;

import dev.gradus.field.Unit;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A fraction from -100 to 100: 0.35 is 35 %. A debt-service cover may be negative. */
@Documented
@Constraint(validatedBy = {})
@PlainNumber
@DecimalMin("-100")
@DecimalMax("100")
@Quantity(Unit.RATIO)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Ratio {

  /** Not used: problems are worded from the catalogue. */
  String message() default "";

  /** Jakarta Validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta Validation payload. */
  Class<? extends Payload>[] payload() default {};
}
