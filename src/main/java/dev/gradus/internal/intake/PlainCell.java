package dev.gradus.internal.intake;

import dev.gradus.field.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one field straight from the bytes of a line if they have the usual form:
 * {@code 12}, {@code 0.35}, {@code 2026-06-30}. {@link FieldText} reads every other cell and
 * reports what is wrong with it; both give the same values. Immutable and thread-safe.
 */
public abstract class PlainCell {

  /** The number of digits that always fit into a long, and into an int. */
  private static final int LONG_DIGITS = 18;

  private static final int INT_DIGITS = 9;
  private static final int DATE_LENGTH = 10;
  private static final int NOWHERE = -1;
  private static final byte[] TRUE = bytes("true");
  private static final byte[] FALSE = bytes("false");

  private final Field field;

  private PlainCell(Field field) {
    this.field = field;
  }

  /** Creates the reader for a field. */
  public static PlainCell of(Field field) {
    return switch (field.type()) {
      case WHOLE -> new Whole(field);
      case DECIMAL -> new Decimal(field);
      case FLAG -> new Flag(field);
      case DATE -> new Day(field);
      case CHOICE, CHOICES -> new Codes(field);
      case ID, CODE, CURRENCY -> new Text(field);
    };
  }

  /**
   * Returns the value of at least one byte in the usual form; null if the bytes have another form.
   */
  abstract @Nullable Object plain(byte[] line, int from, int to);

  /**
   * The value of a cell.
   *
   * @param line the bytes of ASCII characters
   * @param from where the cell begins
   * @param to where it ends, after {@code from}; there are no blanks at either end
   * @return as {@link FieldText#parse} returns it
   * @throws FieldText.Unreadable as {@link FieldText#parse} throws it
   */
  public final Object read(byte[] line, int from, int to) throws FieldText.Unreadable {
    Object value = plain(line, from, to);
    return value == null
        ? FieldText.parse(field, new String(line, from, to - from, StandardCharsets.US_ASCII))
        : value;
  }

  private static final class Whole extends PlainCell {
    Whole(Field field) {
      super(field);
    }

    @Override
    @Nullable Object plain(byte[] line, int from, int to) {
      if (to - from > INT_DIGITS) {
        return null;
      }
      int value = number(line, from, to);
      return value < 0 ? null : value;
    }
  }

  /** The number written in up to nine digits; -1 if anything else is among them. */
  private static int number(byte[] line, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = line[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private static final class Decimal extends PlainCell {
    Decimal(Field field) {
      super(field);
    }

    @Override
    @Nullable Object plain(byte[] line, int from, int to) {
      boolean negative = line[from] == '-';
      int first = negative ? from + 1 : from;
      if (to - first > LONG_DIGITS) {
        return null;
      }
      long value = 0;
      int point = NOWHERE;
      for (int i = first; i < to; i++) {
        int digit = line[i] - '0';
        if (digit >= 0 && digit <= 9) {
          value = 10 * value + digit;
        } else if (line[i] == '.' && point == NOWHERE) {
          point = i;
        } else {
          return null;
        }
      }
      // A digit stands first, also before a point.
      boolean startsWithDigit = first < to && point != first;
      return startsWithDigit
          ? BigDecimal.valueOf(negative ? -value : value, point == NOWHERE ? 0 : to - point - 1)
          : null;
    }
  }

  private static final class Flag extends PlainCell {
    Flag(Field field) {
      super(field);
    }

    @Override
    @Nullable Object plain(byte[] line, int from, int to) {
      return is(TRUE, line, from, to)
          ? Boolean.TRUE
          : is(FALSE, line, from, to) ? Boolean.FALSE : null;
    }
  }

  private static final class Day extends PlainCell {
    Day(Field field) {
      super(field);
    }

    @Override
    @Nullable Object plain(byte[] line, int from, int to) {
      if (to - from != DATE_LENGTH || line[from + 4] != '-' || line[from + 7] != '-') {
        return null;
      }
      int year = number(line, from, from + 4);
      int month = number(line, from + 5, from + 7);
      int day = number(line, from + 8, to);
      boolean exists =
          year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
      return exists ? LocalDate.of(year, month, day) : null;
    }
  }

  private static int length(int year, int month) {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  private static boolean is(byte[] text, byte[] line, int from, int to) {
    return text.length == to - from
        && text[0] == line[from]
        && Arrays.equals(text, 0, text.length, line, from, to);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads the codes of a field. There are few enough to compare them one after the other. */
  private static final class Codes extends PlainCell {

    private final byte[][] codes;
    private final Object[] values;

    Codes(Field field) {
      super(field);
      this.codes = field.choices().stream().map(PlainCell::bytes).toArray(byte[][]::new);
      this.values = new Object[codes.length];
      try {
        for (int i = 0; i < values.length; i++) {
          values[i] = FieldText.parse(field, field.choices().get(i));
        }
      } catch (FieldText.Unreadable e) {
        throw new IllegalStateException("A field that does not allow its own code", e);
      }
    }

    @Override
    @Nullable Object plain(byte[] line, int from, int to) {
      for (int i = 0; i < codes.length; i++) {
        if (is(codes[i], line, from, to)) {
          return values[i];
        }
      }
      return null;
    }
  }

  /** Reads texts, whose form is checked later. */
  private static final class Text extends PlainCell {
    Text(Field field) {
      super(field);
    }

    @Override
    @Nullable Object plain(byte[] line, int from, int to) {
      return null;
    }
  }
}
