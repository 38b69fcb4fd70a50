package dev.gradus.internal.verb;

import java.math.BigDecimal;
import java.util.List;

/** Reads numbers off the arguments of calls: a number as it is, a code by its place in its list. */
public final class Arguments {

  private Arguments() {}

  /** The number that an argument stands for. */
  static BigDecimal number(Object argument) {
    if (argument instanceof Enum<?> code) {
      return place(code);
    }
    if (argument instanceof Double number) {
      return Decimals.written(number);
    }
    return argument instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf((Integer) argument);
  }

  /** The first argument. */
  static BigDecimal first(List<Object> arguments) {
    return number(arguments.get(0));
  }

  /** The first argument, turned round. */
  static BigDecimal turned(List<Object> arguments) {
    return first(arguments).negate();
  }

  /** The second argument. */
  static BigDecimal second(List<Object> arguments) {
    return number(arguments.get(1));
  }

  /** The place of a code in its list. */
  @SuppressWarnings("EnumOrdinal") // codes that merge by order are declared in their order
  public static BigDecimal place(Enum<?> code) {
    return BigDecimal.valueOf(code.ordinal());
  }
}
