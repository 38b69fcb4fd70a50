package dev.gradus.internal.image;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A field of the catalogue. */
final class FieldImage {

  private FieldImage() {}

  static void write(Field field, ImageOutput out) {
    out.text(field.path());
    out.constant(field.type());
    if (isListed(field.type())) {
      out.text(field.valueType().getName());
    }
    out.constant(field.unit());
    out.optional(field.min(), min -> ValueImage.writeDecimal(min, out));
    out.optional(field.max(), max -> ValueImage.writeDecimal(max, out));
    out.list(field.choices(), out::text);
    out.text(field.en());
    out.text(field.zh());
    out.flag(field.derived());
    out.flag(field.custom());
    out.flag(field.protectedAttribute());
    out.constant(field.changeable());
    out.constant(field.visibility());
  }

  static Field read(ImageInput in) throws MalformedImageException {
    String path = in.text();
    FieldType type = in.constant(FieldType.values());
    return new Field(
        path,
        type,
        isListed(type) ? ValueImage.enumeration(in.text()) : valueType(type),
        in.constant(Unit.values()),
        in.optional(ValueImage::readDecimal),
        in.optional(ValueImage::readDecimal),
        in.list(ImageInput::text),
        in.text(),
        in.text(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.constant(Change.values()),
        in.constant(Visibility.values()));
  }

  private static boolean isListed(FieldType type) {
    return type == FieldType.CHOICE || type == FieldType.CHOICES;
  }

  private static Class<?> valueType(FieldType type) {
    return switch (type) {
      case WHOLE -> Integer.class;
      case DECIMAL -> BigDecimal.class;
      case FLAG -> Boolean.class;
      case DATE -> LocalDate.class;
      case ID, CURRENCY, CODE -> String.class;
      case CHOICE, CHOICES -> throw new IllegalArgumentException("A list names its class.");
    };
  }
}
