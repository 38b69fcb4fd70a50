package dev.gradus.internal.field;

import dev.gradus.field.Visibility;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a record a group of fields: as a component, its name prefixes theirs. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Group {
  /** From which stage on rules may test the group's fields. */
  Visibility visibleFrom() default Visibility.CUSTOMER;
}
