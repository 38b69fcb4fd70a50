package dev.gradus.internal.field;

import dev.gradus.field.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What the codes of a field stand for. */
public final class CodeMeanings {

  private CodeMeanings() {}

  /**
   * What one of the codes of a field stands for.
   *
   * @param code one of the field's choices
   * @return empty where nobody says: for a code of a policy's own, or one that no customer is told
   */
  public static Optional<Meaning> of(Field field, String code) {
    return field.valueType().isEnum()
        ? Arrays.stream(field.valueType().getFields())
            .filter(constant -> constant.getName().equals(code))
            .map(constant -> constant.getAnnotation(Meaning.class))
            .filter(Objects::nonNull)
            .findFirst()
        : Optional.empty();
  }
}
