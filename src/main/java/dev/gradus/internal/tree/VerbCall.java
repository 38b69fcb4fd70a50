package dev.gradus.internal.tree;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A checked call of a verb.
 *
 * @param verb the method of the stage's findings interface
 * @param arguments the arguments, each as exact as it stands there: Integer, BigDecimal (for a
 *     {@code double}), String or an enum constant
 */
public record VerbCall(Method verb, List<Object> arguments) {

  /** Copies the list. */
  public VerbCall {
    arguments = List.copyOf(arguments);
  }
}
