package dev.gradus.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of a findings interface a verb of rule files, and says what it does and how it
 * merges.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Verb {

  /** What the verb does, in English; {@code {0}}, {@code {1}} stand for its arguments. */
  String en();

  /** What the verb does, in Chinese. */
  String zh();

  /** How calls of several rules become one result. */
  Merge merge();

  /** What of the decision the verb bears upon; a protected attribute must not decide some of it. */
  AffectedArea touches();

  /** The fields of later stages that the verb decides, by path; the last stage decides none. */
  String[] feeds() default {};

  /** When the verb is unfavourable to the customer, who must then be told why. */
  Adverse adverse();
}
