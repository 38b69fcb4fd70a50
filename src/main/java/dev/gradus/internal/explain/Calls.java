package dev.gradus.internal.explain;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import java.util.stream.Stream;

/** The verb calls of a rule. */
final class Calls {

  private Calls() {}

  /** The calls of one verb. */
  static Stream<VerbCall> of(Rule rule, String verb) {
    return rule.then().stream().filter(call -> call.verb().getName().equals(verb));
  }
}
