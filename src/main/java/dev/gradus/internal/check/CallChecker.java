package dev.gradus.internal.check;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.CallSyntax;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.Lexicon;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Arg;
import dev.gradus.rules.Stage;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    Method verb = Lexicon.verbs(scope.stage()).get(name.text());
    if (verb == null) {
      log.error(name, "unknown-verb", unknown(name.text()));
      return null;
    }
    List<ValueSyntax> values = call.arguments();
    Parameter[] parameters = verb.getParameters();
    if (values.size() != parameters.length) {
      log.error(name, "arguments", count(verb, values.size()));
      return null;
    }
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      Object argument = argument(parameters[i], values.get(i), name.text());
      if (argument != null) {
        arguments.add(argument);
      }
    }
    return arguments.size() == parameters.length ? new VerbCall(verb, arguments) : null;
  }

  private String unknown(String name) {
    for (Stage other : Stage.values()) {
      if (Lexicon.verbs(other).containsKey(name)) {
        return "'"
            + name
            + "' is a verb of the "
            + other.folder()
            + " stage; a rule of the "
            + scope.stage().folder()
            + " stage cannot say it.";
      }
    }
    String suggestion = Suggestion.didYouMean(name, Lexicon.verbs(scope.stage()).keySet());
    return "The "
        + scope.stage().folder()
        + " stage has no verb '"
        + name
        + "'."
        + (suggestion.isEmpty() ? " 'gradus verbs' lists them all." : suggestion);
  }

  private static String count(Method verb, int found) {
    int wanted = verb.getParameterCount();
    String form =
        Arrays.stream(verb.getParameters())
            .map(
                parameter ->
                    parameter.getType().isEnum()
                        ? parameter.getType().getSimpleName()
                        : parameter.getName())
            .collect(Collectors.joining(", "));
    return "'"
        + verb.getName()
        + "' takes "
        + (wanted == 0 ? "no argument" : wanted == 1 ? "1 argument" : wanted + " arguments")
        + ", not "
        + found
        + ": decide."
        + verb.getName()
        + "("
        + (form.isEmpty() ? "" : " " + form + " ")
        + ");";
  }

  private @Nullable Object argument(Parameter parameter, ValueSyntax value, String verb) {
    Class<?> type = parameter.getType();
    String what = "The argument '" + parameter.getName() + "' of '" + verb + "'";
    if (type.isEnum()) {
      return ValueReader.constant(type, value, what, log);
    }
    Arg bounds = parameter.getAnnotation(Arg.class);
    if (type == int.class || type == double.class) {
      return number(type == int.class, bounds, value, what);
    }
    if (type == String.class) {
      return text(bounds, value, what);
    }
    throw new IllegalStateException("A verb cannot take " + type);
  }

  private @Nullable Object number(
      boolean whole, @Nullable Arg bounds, ValueSyntax value, String what) {
    BigDecimal number = ValueReader.number(value);
    BigDecimal min =
        bounds == null
            ? bound(Integer.MIN_VALUE)
            : bound(Math.max(Integer.MIN_VALUE, bounds.min()));
    BigDecimal max =
        bounds == null
            ? bound(Integer.MAX_VALUE)
            : bound(Math.min(Integer.MAX_VALUE, bounds.max()));
    String range =
        (whole ? "a whole number from " : "a number from ")
            + min.toPlainString()
            + " to "
            + max.toPlainString();
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

  private static BigDecimal bound(double bound) {
    return PlainValue.normalised(BigDecimal.valueOf(bound));
  }

  private @Nullable Object text(@Nullable Arg bounds, ValueSyntax value, String what) {
    boolean product = bounds == null || bounds.text() == Arg.Text.PRODUCT;
    if (!value.is(Form.TEXT)) {
      ValueReader.wrong(
          value,
          what,
          product ? "a product's code in double quotes" : "a field's path in double quotes",
          log);
      return null;
    }
    Token at = value.first();
    String text = at.unquoted();
    if (!product) {
      return scope.field(text, at, log) == null ? null : text;
    }
    if (scope.sound() && !scope.manifest().products().containsKey(text)) {
      String suggestion = Suggestion.didYouMean(text, scope.manifest().products().keySet());
      log.error(
          at,
          "unknown-product",
          "policy.properties declares no product '"
              + text
              + "'."
              + (suggestion.isEmpty() ? " Add it there: product.CODE.en = ..." : suggestion));
      return null;
    }
    return text;
  }
}
