package dev.gradus.internal.tree;

import dev.gradus.field.Field;

/** What a field is compared with. */
public sealed interface Operand permits Literal, Operand.Path {

  /** Another field, of the same type. */
  record Path(Field field) implements Operand {}
}
