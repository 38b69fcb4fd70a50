package dev.gradus.internal.field;

import dev.gradus.field.Unit;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit that a constraint annotation, such as {@link Amount}, gives to the field it stands on.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Quantity {
  /** The unit of the numbers that the annotated constraint bounds. */
  Unit value();
}
