package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.internal.field.Code;
import dev.gradus.rules.Credit;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells quickly whether the Jakarta Validation constraints on a snapshot can have anything to
 * report, from the ranges, forms and dates of the field catalogue. If it finds nothing, nothing is
 * wrong; if it has a doubt, the constraints are asked. Thread-safe.
 */
final class QuickCheck {

  private static final AsciiPattern ID = new AsciiPattern(idForm());
  private static final AsciiPattern CODE = new AsciiPattern(Code.FORM);
  private static final CustomerSnapshot NOTHING_KNOWN =
      CustomerSnapshot.builder("x", LocalDate.EPOCH, CustomerType.INDIVIDUAL).build();
  private static final GroupCheck[] GROUPS = groups();

  private QuickCheck() {}

  /** Whether nothing is wrong with a snapshot. Currency and custom fields are not checked here. */
  @SuppressWarnings("ConstantValue") // what comes from outside may be null whatever the types say
  static boolean nothingWrong(CustomerSnapshot snapshot) {
    LocalDate asOf = snapshot.asOf();
    if (asOf == null || snapshot.type() == null || !ID.matches(snapshot.customerId())) {
      return false;
    }
    for (GroupCheck group : GROUPS) {
      if (!group.holds(snapshot, asOf)) {
        return false;
      }
    }
    return isScoreOnScale(snapshot.credit());
  }

  private static boolean isScoreOnScale(Credit credit) {
    return credit.score() == null
        || (credit.scoreScale() != null && credit.scoreScale().holds(credit.score()));
  }

  private static String idForm() {
    try {
      return CustomerSnapshot.class
          .getDeclaredField("customerId")
          .getAnnotation(Pattern.class)
          .regexp();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("A snapshot without an identifier", e);
    }
  }

  private static GroupCheck[] groups() {
    return Arrays.stream(CustomerSnapshot.class.getRecordComponents())
        .filter(component -> component.getType().isRecord())
        .map(GroupCheck::of)
        .filter(group -> group.fields.length > 0)
        .toArray(GroupCheck[]::new);
  }

  /** Checks the fields of one group. */
  private static final class GroupCheck {

    private final Getter group;
    private final Object unknown;
    private final FieldCheck[] fields;

    private GroupCheck(Getter group, Object unknown, List<FieldCheck> fields) {
      this.group = group;
      this.unknown = unknown;
      this.fields = fields.toArray(FieldCheck[]::new);
    }

    static GroupCheck of(RecordComponent component) {
      Class<?> type = component.getType();
      List<FieldCheck> fields = new ArrayList<>();
      for (Field field : Customer.FIELDS.given()) {
        if (field.group().equals(component.getName())) {
          FieldCheck check = FieldCheck.of(field, type);
          if (check != null) {
            fields.add(check);
          }
        }
      }
      Getter getter = Getter.of(CustomerSnapshot.class, component.getName());
      return new GroupCheck(getter, Objects.requireNonNull(getter.apply(NOTHING_KNOWN)), fields);
    }

    boolean holds(CustomerSnapshot snapshot, LocalDate asOf) {
      Object values = group.apply(snapshot);
      // Groups of which nothing is known are one object.
      if (values == unknown || values == null) {
        return true;
      }
      for (FieldCheck field : fields) {
        if (!field.passes(values, asOf)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Checks one field. */
  private abstract static class FieldCheck {

    private final Getter getter;

    FieldCheck(Getter getter) {
      this.getter = getter;
    }

    final boolean passes(Object group, LocalDate asOf) {
      Object value = getter.apply(group);
      return value == null || holds(value, asOf);
    }

    abstract boolean holds(Object value, LocalDate asOf);

    static @Nullable FieldCheck of(Field field, Class<?> group) {
      return switch (field.type()) {
        case WHOLE -> new Whole(Getter.of(group, field.name()), field);
        case DECIMAL -> new Decimal(Getter.of(group, field.name()), field);
        case DATE -> new Day(Getter.of(group, field.name()));
        case CODE -> new CodeText(Getter.of(group, field.name()));
        case FLAG, CHOICE, CHOICES, ID, CURRENCY -> null;
      };
    }
  }

  private static final class Whole extends FieldCheck {
    private final int min;
    private final int max;

    Whole(Getter getter, Field field) {
      super(getter);
      this.min = field.min() == null ? Integer.MIN_VALUE : field.min().intValueExact();
      this.max = field.max() == null ? Integer.MAX_VALUE : field.max().intValueExact();
    }

    @Override
    boolean holds(Object value, LocalDate asOf) {
      int number = (Integer) value;
      return number >= min && number <= max;
    }
  }

  private static final class Decimal extends FieldCheck {
    private final Field field;
    private final double below;
    private final double above;

    Decimal(Getter getter, Field field) {
      super(getter);
      this.field = field;
      this.below = field.min() == null ? Double.NEGATIVE_INFINITY : field.min().doubleValue();
      this.above = field.max() == null ? Double.POSITIVE_INFINITY : field.max().doubleValue();
    }

    /**
     * Rounding never changes the order of two numbers, so a number that is strictly within the
     * range after rounding is within it.
     */
    @Override
    boolean holds(Object value, LocalDate asOf) {
      BigDecimal number = (BigDecimal) value;
      double rounded = number.doubleValue();
      return (rounded > below && rounded < above) || field.inRange(number);
    }
  }

  private static final class Day extends FieldCheck {
    Day(Getter getter) {
      super(getter);
    }

    @Override
    boolean holds(Object value, LocalDate asOf) {
      return !((LocalDate) value).isAfter(asOf);
    }
  }

  private static final class CodeText extends FieldCheck {
    CodeText(Getter getter) {
      super(getter);
    }

    @Override
    boolean holds(Object value, LocalDate asOf) {
      return CODE.matches((String) value);
    }
  }
}
