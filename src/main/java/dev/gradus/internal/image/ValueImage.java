package dev.gradus.internal.image;

import dev.gradus.rules.DeclaredCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A typed value: what a literal or an argument of a verb may hold. Numbers keep their scale. Of
 * enums only the library's own are read.
 */
final class ValueImage {

  private static final int WHOLE = 0;
  private static final int DECIMAL = 1;
  private static final int FLAG = 2;
  private static final int DATE = 3;
  private static final int TEXT = 4;
  private static final int CONSTANT = 5;
  private static final int DECLARED = 6;
  private static final String OWN = "dev.gradus.";

  private ValueImage() {}

  static void write(Object value, ImageOutput out) {
    if (value instanceof Integer whole) {
      out.tag(WHOLE);
      out.number(whole);
    } else if (value instanceof BigDecimal decimal) {
      out.tag(DECIMAL);
      writeDecimal(decimal, out);
    } else if (value instanceof Boolean flag) {
      out.tag(FLAG);
      out.flag(flag);
    } else if (value instanceof LocalDate day) {
      out.tag(DATE);
      writeDate(day, out);
    } else if (value instanceof String text) {
      out.tag(TEXT);
      out.text(text);
    } else if (value instanceof DeclaredCode code) {
      out.tag(DECLARED);
      out.text(code.name());
    } else if (value instanceof Enum<?> constant) {
      out.tag(CONSTANT);
      out.text(constant.getDeclaringClass().getName());
      out.constant(constant);
    } else {
      throw new IllegalArgumentException("A policy holds no value of " + value.getClass());
    }
  }

  static Object read(ImageInput in) throws MalformedImageException {
    int tag = in.tag();
    return switch (tag) {
      case WHOLE -> in.number();
      case DECIMAL -> readDecimal(in);
      case FLAG -> in.flag();
      case DATE -> readDate(in);
      case TEXT -> in.text();
      case CONSTANT -> readConstant(in);
      case DECLARED -> new DeclaredCode(in.text());
      default -> throw new MalformedImageException("There is no kind of value " + tag + ".");
    };
  }

  static void writeDecimal(BigDecimal number, ImageOutput out) {
    out.text(number.toString());
  }

  static BigDecimal readDecimal(ImageInput in) throws MalformedImageException {
    String number = in.text();
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw new MalformedImageException("'" + number + "' is no number.");
    }
  }

  static void writeDate(LocalDate day, ImageOutput out) {
    out.number(day.getYear());
    out.tag(day.getMonthValue());
    out.tag(day.getDayOfMonth());
  }

  static LocalDate readDate(ImageInput in) throws MalformedImageException {
    try {
      return LocalDate.of(in.number(), in.tag(), in.tag());
    } catch (DateTimeException e) {
      throw new MalformedImageException("There is no such day in the calendar.");
    }
  }

  /** The list with a name, which is one of the library's own. */
  static Class<?> enumeration(String name) throws MalformedImageException {
    try {
      Class<?> type =
          name.startsWith(OWN)
              ? Class.forName(name, false, ValueImage.class.getClassLoader())
              : Object.class;
      if (type.isEnum()) {
        return type;
      }
    } catch (ClassNotFoundException | LinkageError e) {
      // Falls through: it is none either.
    }
    throw new MalformedImageException("'" + name + "' is no list of constants.");
  }

  private static Object readConstant(ImageInput in) throws MalformedImageException {
    Class<?> type = enumeration(in.text());
    String name = in.text();
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new MalformedImageException("There is no constant '" + name + "'.");
  }
}
