package dev.gradus.internal.intake;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.internal.field.Digits;
import dev.gradus.internal.field.IsoDay;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.rules.Extra;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks custom fields against the declarations of the policy's manifest. */
final class CustomFieldCheck {

  private static final String PREFIX = "extra.";

  /**
   * Matches a path that a message may repeat. Anything else might be customer data in the wrong
   * place.
   */
  private static final String NAME = "extra\\.[A-Za-z][A-Za-z0-9]{0,63}";

  private final FieldCatalogue fields;

  CustomFieldCheck(FieldCatalogue fields) {
    this.fields = fields;
  }

  List<SnapshotProblem> problems(Extra extra) {
    if (extra.values().isEmpty()) {
      return List.of();
    }
    List<SnapshotProblem> problems = new ArrayList<>();
    for (Map.Entry<String, Object> entry : extra.values().entrySet()) {
      String path = PREFIX + entry.getKey();
      Optional<Field> field = fields.find(path).filter(Field::custom);
      if (field.isEmpty()) {
        problems.add(undeclared(path));
      } else {
        problem(field.get(), entry.getValue()).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private SnapshotProblem undeclared(String path) {
    List<String> declared = fields.given().stream().filter(Field::custom).map(Field::path).toList();
    return new SnapshotProblem(
        path.matches(NAME) ? path : "extra",
        "a custom field that the policy does not declare." + Suggestion.didYouMean(path, declared),
        declared.isEmpty() ? "no custom field" : String.join(", ", declared));
  }

  private static Optional<SnapshotProblem> problem(Field field, Object value) {
    BigDecimal number =
        value instanceof Integer whole
            ? BigDecimal.valueOf(whole)
            : value instanceof BigDecimal d ? d : null;
    // A whole number is a decimal one as well; Extra reads it so.
    if (!field.valueType().isInstance(value)
        && !(field.type() == FieldType.DECIMAL && number != null)) {
      return Optional.of(
          new SnapshotProblem(field.path(), "a value of another type", field.allowed()));
    }
    if (number != null && !(Digits.fit(number) && field.inRange(number))) {
      return Optional.of(SnapshotCheck.of(field, value));
    }
    if (value instanceof LocalDate day && !IsoDay.isWritable(day)) {
      return Optional.of(SnapshotCheck.farYear(field.path()));
    }
    if (field.type() == FieldType.CODE && !isCode(field, (String) value)) {
      return Optional.of(
          field.choices().isEmpty()
              ? SnapshotCheck.of(field, value)
              : new SnapshotProblem(field.path(), "an unknown code", field.allowed()));
    }
    return Optional.empty();
  }

  private static boolean isCode(Field field, String code) {
    return field.choices().isEmpty()
        ? code.matches(dev.gradus.internal.field.Code.FORM)
        : field.choices().contains(code);
  }
}
