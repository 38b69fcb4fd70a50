package dev.gradus.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds a verb's argument: the range of a number, or where the codes for a text come from. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Arg {

  /** The least number allowed. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The greatest number allowed. */
  double max() default Double.POSITIVE_INFINITY;

  /** Which texts are allowed. */
  Text text() default Text.NONE;

  /** Where the texts allowed come from. */
  enum Text {
    /** The argument is not a text. */
    NONE,
    /** A product code that the policy's manifest declares. */
    PRODUCT,
    /** The path of a field of the catalogue. */
    FIELD
  }
}
