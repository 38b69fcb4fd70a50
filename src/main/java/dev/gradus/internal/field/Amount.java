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

/** An amount of money: 0 to 1e15 whole units of the policy's currency. */
@Documented
@Constraint(validatedBy = {})
@PlainNumber
@DecimalMin("0")
@DecimalMax("1000000000000000")
@Quantity(Unit.CURRENCY)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Amount {

  /** Not used: problems are worded from the catalogue. */
  String message() default "";

  /** Jakarta Validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta Validation payload. */
  Class<? extends Payload>[] payload() default {};
}
