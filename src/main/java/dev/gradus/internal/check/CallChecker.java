package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.CallSyntax;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the verb calls of a rule against the findings interface of its stage. */
final class CallChecker {

  private final Scope scope;
  private final ProblemLog log;

  CallChecker(Scope scope, ProblemLog log) {
    this.scope = scope;
    this.log = log;
  }

  /** The checked call; null where something is wrong with it, which the log then says. */
  @Nullable VerbCall check(CallSyntax call) {
    Token name = call.verb();
    if (name.text().equals(DeclaredOutcome.METHOD)) {
      return outcome(call);
    }
    Verb verb = scope.vocabulary().find(scope.stage(), name.text()).orElse(null);
    if (verb == null) {
      log.error(name, "unknown-verb", unknown(name.text()));
      return null;
    }
    return verb.takesEvidence() && call.arguments().size() == 2
        ? evidence(call)
        : call(verb, call.arguments(), name);
  }

  /** A call that adds points for a kind of evidence, which stands first. */
  private @Nullable VerbCall evidence(CallSyntax call) {
    List<ValueSyntax> values = call.arguments();
    String code =
        new CodeReader(scope, log)
            .declared(CodeKind.EVIDENCE, values.get(0), "The first of two arguments of points");
    if (code == null) {
      return null;
    }
    return scope
        .vocabulary()
        .find(scope.stage(), call.verb().text(), code)
        .map(verb -> call(verb, values.subList(1, 2), call.verb()))
        .orElse(null);
  }

  private @Nullable VerbCall call(Verb verb, List<ValueSyntax> values, Token name) {
    List<Argument> wanted = verb.arguments();
    if (values.size() != wanted.size()) {
      log.error(name, "arguments", count(verb, values.size()));
      return null;
    }
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Object argument = argument(wanted.get(i), values.get(i), verb.name());
      if (argument != null) {
        arguments.add(argument);
      }
    }
    return arguments.size() == wanted.size() ? new VerbCall(verb, arguments) : null;
  }

  /** A call whose first argument names an outcome that the policy declares. */
  private @Nullable VerbCall outcome(CallSyntax call) {
    List<ValueSyntax> values = call.arguments();
    if (values.size() != 2) {
      log.error(
          call.verb(),
          "arguments",
          "'outcome' takes the name of an outcome and its value, not "
              + values.size()
              + (values.size() == 1 ? " argument" : " arguments")
              + ": decide.outcome( \"line\", \"REFER\" );");
      return null;
    }
    ValueSyntax first = values.get(0);
    if (!first.is(Form.TEXT)) {
      ValueReader.wrong(first, "The name of an outcome", "it in double quotes: \"line\"", log);
      return null;
    }
    String name = first.first().unquoted();
    Verb verb = scope.vocabulary().find(scope.stage(), DeclaredOutcome.METHOD, name).orElse(null);
    if (verb != null) {
      return call(verb, values.subList(1, 2), call.verb());
    }
    if (scope.sound()) {
      List<String> declared =
          scope.manifest().outcomes().stream().map(DeclaredOutcome::name).toList();
      String suggestion = Suggestion.didYouMean(name, declared);
      log.error(
          first,
          "unknown-outcome",
          "policy.properties declares no outcome '"
              + name
              + "'."
              + (suggestion.isEmpty() ? " Add it there: outcome.NAME.values = ..." : suggestion));
    }
    return null;
  }

  private String unknown(String name) {
    for (Stage other : Stage.values()) {
      if (scope.vocabulary().find(other, name).isPresent()) {
        return "'"
            + name
            + "' is a verb of the "
            + other.folder()
            + " stage; a rule of the "
            + scope.stage().folder()
            + " stage cannot say it.";
      }
    }
    String suggestion =
        Suggestion.didYouMean(
            name,
            scope.vocabulary().verbs(scope.stage()).values().stream()
                .map(verb -> verb.method().getName())
                .toList());
    return "The "
        + scope.stage().folder()
        + " stage has no verb '"
        + name
        + "'."
        + (suggestion.isEmpty() ? " 'gradus verbs' lists them all." : suggestion);
  }

  private static String count(Verb verb, int found) {
    int wanted = verb.arguments().size();
    String form =
        verb.arguments().stream()
            .map(
                argument ->
                    argument.type().isEnum() ? argument.type().getSimpleName() : argument.name())
            .collect(Collectors.joining(", "));
    return "'"
        + verb.name()
        + "' takes "
        + (wanted == 0 ? "no argument" : wanted == 1 ? "1 argument" : wanted + " arguments")
        + ", not "
        + found
        + ": decide."
        + verb.name()
        + "("
        + (form.isEmpty() ? "" : " " + form + " ")
        + ");";
  }

  private @Nullable Object argument(Argument wanted, ValueSyntax value, String verb) {
    String what = "The argument '" + wanted.name() + "' of '" + verb + "'";
    if (!wanted.codes().isEmpty()) {
      return oneOf(wanted, value, what);
    }
    if (wanted.type().isEnum()) {
      return new CodeReader(scope, log).read(wanted.type(), value, what);
    }
    return wanted.declared() == null
        ? number(wanted, value, what)
        : new CodeReader(scope, log).declared(wanted.declared(), value, what);
  }

  private @Nullable Object number(Argument wanted, ValueSyntax value, String what) {
    boolean whole = wanted.isWhole();
    BigDecimal number = ValueReader.number(value);
    BigDecimal min = Objects.requireNonNull(wanted.min());
    BigDecimal max = Objects.requireNonNull(wanted.max());
    String range =
        (whole ? "a whole number from " : "a number from ")
            + min.toPlainString()
            + " to "
            + max.toPlainString();
    if (number == null && isField(value)) {
      return field(wanted, value, what);
    }
    if (number == null) {
      ValueReader.wrong(value, what, range, log);
      return null;
    }
    if (whole && value.text().contains(".")) {
      log.error(
          value, "wrong-type", what + " is a whole number; " + value.text() + " has a point.");
      return null;
    }
    if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
      log.error(value, "out-of-range", what + " is " + range + ", not " + value.text() + ".");
      return null;
    }
    return whole ? (Object) number.intValueExact() : number;
  }

  private boolean isField(ValueSyntax value) {
    return value.is(Form.PATH)
        && !ValueReader.isConstant(value)
        && (value.text().contains(".") || scope.fields().find(value.text()).isPresent());
  }

  /** A field whose value is the number: of the argument's kind and unit, and never beyond it. */
  private @Nullable Field field(Argument wanted, ValueSyntax value, String what) {
    Field field = scope.field(value.text(), value, log);
    if (field == null) {
      return null;
    }
    String path = "'" + field.path() + "'";
    boolean number = field.type() == FieldType.WHOLE || field.type() == FieldType.DECIMAL;
    if (!number || (wanted.isWhole() && field.type() != FieldType.WHOLE)) {
      log.error(
          value,
          "wrong-type",
          what
              + " is a "
              + (wanted.isWhole() ? "whole number" : "number")
              + ", and "
              + path
              + " a "
              + field.type().label()
              + (number ? ". Derive one of it: round( " + field.path() + ", 0 )." : "."));
      return null;
    }
    boolean counts = wanted.unit() == Unit.NONE && field.unit() == Unit.COUNT;
    if (field.unit() != wanted.unit() && !counts) {
      log.error(
          value,
          "wrong-unit",
          what
              + " counts "
              + unit(wanted.unit() == Unit.NONE ? Unit.COUNT : wanted.unit())
              + ", and "
              + path
              + " "
              + unit(field.unit())
              + ". Name a field of its unit.");
      return null;
    }
    BigDecimal min = Objects.requireNonNull(wanted.min());
    BigDecimal max = Objects.requireNonNull(wanted.max());
    BigDecimal least = field.min();
    BigDecimal most = field.max();
    if (least == null || most == null || least.compareTo(min) < 0 || most.compareTo(max) > 0) {
      log.error(
          value,
          "out-of-range",
          what
              + " lies between "
              + min.toPlainString()
              + " and "
              + max.toPlainString()
              + "; "
              + path
              + " is "
              + field.allowed()
              + ". Hold a derived field within by derive.NAME.min and derive.NAME.max.");
      return null;
    }
    return field;
  }

  private static String unit(Unit unit) {
    return unit == Unit.NONE ? "nothing" : unit.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Object oneOf(Argument wanted, ValueSyntax value, String what) {
    if (!value.is(Form.TEXT)) {
      ValueReader.wrong(value, what, "a code in double quotes: " + listed(wanted.codes()), log);
      return null;
    }
    String code = value.first().unquoted();
    if (!wanted.codes().contains(code)) {
      String suggestion = Suggestion.didYouMean(code, wanted.codes());
      log.error(
          value,
          "unknown-constant",
          what
              + " is never \""
              + code
              + "\"."
              + (suggestion.isEmpty() ? " Write " + listed(wanted.codes()) + "." : suggestion));
      return null;
    }
    return code;
  }

  private static String listed(List<String> codes) {
    return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(" or "));
  }
}
