package dev.gradus.internal.image;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Label;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import dev.gradus.internal.field.BundledLabel;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A field of the catalogue. The labels of the library's own fields stay in their bundles. */
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
    out.flag(field.derived());
    out.flag(field.custom());
    if (field.custom()) {
      out.text(field.en());
      out.text(field.zh());
      out.optional(field.derivation(), out::text);
    }
    out.flag(field.protectedAttribute());
    out.constant(field.changeable());
    out.constant(field.visibility());
  }

  static Field read(ImageInput in) throws MalformedImageException {
    String path = in.text();
    FieldType type = in.constant(FieldType.values());
    Field.Builder field =
        Field.builder(path, type)
            .valueType(isListed(type) ? ValueImage.enumeration(in.text()) : valueType(type))
            .unit(in.constant(Unit.values()))
            .min(in.optional(ValueImage::readDecimal))
            .max(in.optional(ValueImage::readDecimal))
            .choices(in.list(ImageInput::text))
            .derived(in.flag());
    boolean custom = in.flag();
    return field
        .custom(custom)
        .label(custom ? Label.of(in.text(), in.text()) : new BundledLabel(path))
        .derivation(custom ? in.optional(ImageInput::text) : null)
        .protectedAttribute(in.flag())
        .changeable(in.constant(Change.values()))
        .visibility(in.constant(Visibility.values()))
        .build();
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
