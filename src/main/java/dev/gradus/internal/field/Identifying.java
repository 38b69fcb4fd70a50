package dev.gradus.internal.field;

import dev.gradus.field.FieldType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that no rule may test, because it only identifies: the customer, or the currency of
 * the amounts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Identifying {
  /** The form of an identifier, as a regular expression. */
  String FORM = "[A-Za-z0-9._:-]{1,64}";

  /** What it is: an identifier or a currency. */
  FieldType value();
}
