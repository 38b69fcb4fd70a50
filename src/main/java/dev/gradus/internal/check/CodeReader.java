package dev.gradus.internal.check;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.rules.DeclaredCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads codes of the library, and those that a policy declares and its rules quote. */
final class CodeReader {

  private final Scope scope;
  private final ProblemLog log;

  CodeReader(Scope scope, ProblemLog log) {
    this.scope = scope;
    this.log = log;
  }

  /**
   * A constant of a list of the library, or a code that the policy declares beside it; null where
   * the value is neither, which the log then says.
   */
  @Nullable Object read(Class<?> type, ValueSyntax value, String what) {
    CodeKind kind = CodeKind.of(type);
    if (kind == null || !value.is(Form.TEXT)) {
      return ValueReader.constant(type, value, what, log);
    }
    String name = value.first().unquoted();
    if (kind.library().stream().anyMatch(code -> code.name().equals(name))) {
      log.error(
          value.first(),
          "wrong-type",
          name
              + " is "
              + kind.one()
              + " of the library. Write "
              + type.getSimpleName()
              + "."
              + name
              + ".");
      return null;
    }
    String declared = declared(kind, value, what);
    return declared == null ? null : new DeclaredCode(declared);
  }

  /** A code that the policy declares; null where the value names none, which the log then says. */
  @Nullable String declared(CodeKind kind, ValueSyntax value, String what) {
    if (!value.is(Form.TEXT)) {
      ValueReader.wrong(value, what, "the code of " + kind.one() + " in double quotes", log);
      return null;
    }
    Token at = value.first();
    String text = at.unquoted();
    Set<String> known = scope.manifest().codes().of(kind).keySet();
    if (scope.sound() && !known.contains(text)) {
      String suggestion = Suggestion.didYouMean(text, known);
      log.error(
          at,
          kind.unknown(),
          "policy.properties declares no "
              + kind.called()
              + " '"
              + text
              + "'."
              + (suggestion.isEmpty()
                  ? " Add it there: " + kind.prefix() + "CODE.en = ..."
                  : suggestion));
    }
    return known.contains(text) || !scope.sound() ? text : null;
  }
}
