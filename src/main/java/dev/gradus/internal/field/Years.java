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

/** A number of years, whole or decimal: 0 to 150. */
@Documented
@Constraint(validatedBy = {})
@PlainNumber
@DecimalMin("0")
@DecimalMax("150")
@Quantity(Unit.YEARS)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Years {

  /** Not used: problems are worded from the catalogue. */
  String message() default "";

  /** Jakarta Validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta Validation payload. */
  Class<? extends Payload>[] payload() default {};
}
