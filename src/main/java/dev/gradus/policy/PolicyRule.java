package dev.gradus.policy;

import dev.gradus.rules.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a policy, for overviews.
 *
 * @param id the permanent id
 * @param phrase what the rule is about, in plain words
 * @param stage the stage that it belongs to
 * @param source the requirements or clauses that it rests on
 * @param code the reason code of its unfavourable effect; null where it has none
 * @param file the file that it stands in
 * @param line the line that it begins on
 */
public record PolicyRule(
    String id,
    String phrase,
    Stage stage,
    List<String> source,
    @Nullable String code,
    String file,
    int line) {

  /** Copies the list. */
  public PolicyRule {
    source = List.copyOf(source);
  }
}
