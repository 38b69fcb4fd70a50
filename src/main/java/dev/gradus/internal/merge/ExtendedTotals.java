package dev.gradus.internal.merge;

import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of any vocabulary: a call finds its verb by name and merges by what the verb says of
 * itself.
 */
final class ExtendedTotals extends Totals implements InvocationHandler {

  private final Vocabulary vocabulary;
  private final Object findings;

  ExtendedTotals(Vocabulary vocabulary) {
    super(vocabulary);
    this.vocabulary = vocabulary;
    Class<?>[] interfaces =
        Arrays.stream(Stage.values()).map(vocabulary::findings).toArray(Class<?>[]::new);
    List<Verb> verbs = vocabulary.verbs();
    // Whoever extends the library sees the library's interfaces too.
    ClassLoader loader = verbs.get(verbs.size() - 1).method().getDeclaringClass().getClassLoader();
    this.findings = Proxy.newProxyInstance(loader, interfaces, this);
  }

  @Override
  public Object findings() {
    return findings;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    List<Object> said = arguments == null ? List.of() : List.of(arguments);
    Verb verb = verb(method, said);
    int leading = verb.leading().size();
    List<Object> taken = new ArrayList<>();
    for (int i = leading; i < said.size(); i++) {
      taken.add(verb.arguments().get(i - leading).taken(said.get(i)));
    }
    verb.say(this, taken);
    return null;
  }

  /** Verbs that the same call says mean the same in every stage. */
  private Verb verb(Method method, List<Object> said) {
    return vocabulary.verbs().stream()
        .filter(
            verb ->
                verb.method().getName().equals(method.getName())
                    && verb.leading().size() + verb.arguments().size() == said.size()
                    && verb.leading().equals(said.subList(0, verb.leading().size())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No verb says " + method));
  }

  /** A proxy is equal to itself alone, and all have one hash: nobody keeps them in a set. */
  private static Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> 1;
      default -> "Findings[values withheld]";
    };
  }
}
