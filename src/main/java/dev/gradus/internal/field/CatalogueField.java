package dev.gradus.internal.field;

import dev.gradus.field.Change;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record component a field of the catalogue, or a method a derived field. What the field is
 * called stands in the bundle {@code field} of {@link dev.gradus.internal.words.Words}.
 *
 * <p>The range and the unit of a number are said by one of the quantities beside it: {@link
 * Amount}, {@link Count}, {@link Days}, {@link Months}, {@link Years}, {@link Ratio}, {@link
 * Points}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface CatalogueField {

  /**
   * Whether the law protects the attribute: no rule on risk, price, approval or terms may test it.
   */
  boolean protectedAttribute() default false;

  /** The codes of the library in a set that may hold codes of the policy too. */
  Class<?> choices() default void.class;

  /** Whether, and in which direction, the customer can change the value by own effort. */
  Change changeable() default Change.NO;
}
