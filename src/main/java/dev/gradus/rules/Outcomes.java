package dev.gradus.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the earlier stages said of the outcomes that a policy declares. A value is a {@link String},
 * one of the outcome's codes, or a {@link BigDecimal}; a name that is not there is unknown: nothing
 * was said of it. Immutable and thread-safe; the text form holds no value.
 *
 * <p>Any stage may say more of an outcome, so what was held after each is kept: a rule reads what
 * the stages before its own said.
 *
 * @param held what was held after each stage so far, by name, the first stage first
 */
public record Outcomes(List<Map<String, Object>> held) {

  /** Nothing said. */
  public static final Outcomes NONE = new Outcomes(List.of());

  /** Copies the list and the maps, but for those that nobody can change. */
  public Outcomes {
    List<Map<String, Object>> copies = new ArrayList<>(held.size());
    for (Map<String, Object> values : held) {
      copies.add(Map.copyOf(values));
    }
    held = List.copyOf(copies);
  }

  /** These outcomes and what is held after one stage more. */
  public Outcomes after(Map<String, Object> values) {
    Map<String, Object> before = values();
    List<Map<String, Object>> more = new ArrayList<>(held.size() + 1);
    more.addAll(held);
    more.add(values.equals(before) ? before : values);
    return new Outcomes(more);
  }

  /** What the stages before one said. */
  @SuppressWarnings("EnumOrdinal") // the stages stand in their order
  public Outcomes before(Stage stage) {
    return stage.ordinal() >= held.size() ? this : new Outcomes(held.subList(0, stage.ordinal()));
  }

  /** The values by name. */
  public Map<String, Object> values() {
    return held.isEmpty() ? Map.of() : held.get(held.size() - 1);
  }

  /** The code of the outcome with a name; null where none was said. */
  public @Nullable String code(String name) {
    return (String) values().get(name);
  }

  /** The number of the outcome with a name; null where none was said. */
  public @Nullable BigDecimal decimal(String name) {
    return (BigDecimal) values().get(name);
  }

  @Override
  public String toString() {
    return "Outcomes[values withheld]";
  }
}
