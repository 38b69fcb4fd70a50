package dev.gradus.internal.field;

import dev.gradus.field.Unit;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Points on a scale, 0 to 100 unless said otherwise. */
@Documented
@Constraint(validatedBy = {})
@PlainNumber
@DecimalMin("0")
@DecimalMax("100")
@Quantity(Unit.POINTS)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Points {

  /** The lowest value on the scale. */
  @OverridesAttribute(constraint = DecimalMin.class, name = "value")
  String min() default "0";

  /** The highest value on the scale. */
  @OverridesAttribute(constraint = DecimalMax.class, name = "value")
  String max() default "100";

  /** Not used: problems are worded from the catalogue. */
  String message() default "";

  /** Jakarta Validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta Validation payload. */
  Class<? extends Payload>[] payload() default {};
}
