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

/**
 * A number of at most 40 digits and a scale from -20 to 20. Whatever is outside is no quantity of
 * lending, and arithmetic with it, or its text, can cost seconds and gigabytes.
 */
@Documented
@Constraint(validatedBy = PlainNumber.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface PlainNumber {

  /** The most digits of a number. */
  int DIGITS = 40;

  /** The most decimal places of a number, and the most zeros that its exponent stands for. */
  int PLACES = 20;

  /** Not used: problems are worded from the catalogue. */
  String message() default "";

  /** Jakarta Validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Looks at how a number is written, at a cost that does not depend on the number. */
  final class Check implements ConstraintValidator<PlainNumber, Number> {

    /** No number of as many digits has fewer bits. */
    private static final int MOST_BITS = 133;

    @Override
    public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
      return !(number instanceof BigDecimal decimal) || isPlain(decimal);
    }

    /** Whether a number is written with at most so many digits and places. */
    public static boolean isPlain(BigDecimal number) {
      int scale = number.scale();
      // The digits of a number of millions of them are dear to count, its bits are not.
      return scale >= -PLACES
          && scale <= PLACES
          && number.unscaledValue().bitLength() <= MOST_BITS
          && number.precision() <= DIGITS;
    }
  }
}
