package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.internal.verb.Verb;
import java.util.List;

/** What the cells of a column mean. */
sealed interface TableColumn {

  /** The ids of the rules, each with or without a phrase behind it. */
  record Id() implements TableColumn {}

  /** An annotation of the rules, such as {@code reason}. */
  record Annotation(String name) implements TableColumn {}

  /** Tests of a field. */
  record Test(Field field) implements TableColumn {}

  /**
   * Calls of a verb.
   *
   * @param name the column's name: {@code addRiskPoints}, {@code decide.outcome.line}
   * @param verb the verb
   * @param given its first arguments, which the column's name gives
   */
  record Say(String name, Verb verb, List<String> given) implements TableColumn {

    /** Copies the list. */
    public Say {
      given = List.copyOf(given);
    }
  }

  /** A column that nobody can read, which the log has said. */
  record Unreadable() implements TableColumn {}
}
