package dev.gradus.internal.table;

import dev.gradus.internal.tree.Position;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be written in another form.
 *
 * @param at where it stands
 * @param rule the id of the rule; null where it is none
 * @param reason what has no place in the other form, and what to do, as whole sentences
 */
public record Unfit(Position at, @Nullable String rule, String reason) {

  /** {@code assess/score.drl:14:1: SCR-120: ...} */
  @Override
  public String toString() {
    return at.file()
        + ":"
        + at.line()
        + ":"
        + at.column()
        + ": "
        + (rule == null ? "" : rule + ": ")
        + reason;
  }
}
