package dev.gradus.benchmarks.peers;

import dev.gradus.benchmarks.MemoryCompiler;
import dev.gradus.benchmarks.hand.HandCondition;
import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rules as pairs of Java lambdas, for peers whose rules are lambdas and for those that leave the verbs to their host:
 * printed, compiled, and so as fast as if they stood in a source file.
 *
 * @param when the condition of each rule, in the order of the policy
 * @param then what each rule says of a customer to its stage's findings
 */
record JavaRules(List<Predicate<Customer>> when, List<BiConsumer<Customer, Object>> then) {

  private static final String NAME = "dev.gradus.benchmarks.made.PrintedRules";
  private static final int RULES_OF_A_METHOD = 20;

  @SuppressWarnings("unchecked")
  static JavaRules of(CheckedPolicy policy) {
    Class<?> made = MemoryCompiler.compile(NAME, print(policy));
    try {
      return new JavaRules(
          (List<Predicate<Customer>>) made.getField("WHEN").get(null),
          (List<BiConsumer<Customer, Object>>) made.getField("THEN").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String print(CheckedPolicy policy) {
    Constants constants = new Constants();
    HandCondition conditions = new HandCondition(JavaRules::accessor, constants);
    StringBuilder methods = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    List<Rule> rules = policy.rules();
    for (int i = 0; i < rules.size(); i++) {
      if (i % RULES_OF_A_METHOD == 0) {
        methods.append(i == 0 ? "" : "  }\n").append("  private static void rules").append(i).append("() {\n");
        calls.append("    rules").append(i).append("();\n");
      }
      Rule rule = rules.get(i);
      String findings = rule.stage().findings().getSimpleName();
      methods.append("    WHEN.add(customer -> ").append(conditions.print(rule.when())).append(");\n");
      methods.append("    THEN.add((customer, findings) -> {\n      ").append(findings).append(" decide = (").append(findings).append(") findings;\n");
      rule.then().forEach(call -> methods.append("      ").append(verb(call)).append("\n"));
      methods.append("    });\n");
    }
    return "package dev.gradus.benchmarks.made;\n"
        + "import dev.gradus.rules.*;\n"
        + "import java.math.BigDecimal;\nimport java.time.LocalDate;\nimport java.util.*;\nimport java.util.function.*;\n"
        + "public final class PrintedRules {\n"
        + "  public static final List<Predicate<Customer>> WHEN = new ArrayList<>();\n"
        + "  public static final List<BiConsumer<Customer, Object>> THEN = new ArrayList<>();\n"
        + String.join("", constants.declared.values())
        + "  static {\n" + calls + "  }\n" + methods + "  }\n}\n";
  }

  /**
   * How Java reads a field from the fact: {@code customer.credit().overdueStreak()}, or by name where the policy
   * declares it.
   */
  static String accessor(Field field) {
    if (field.custom()) {
      return "customer." + field.group() + "()." + field.type().name().toLowerCase(Locale.ROOT) + "(\"" + field.name() + "\")";
    }
    return "customer." + field.path().replace(".", "().") + "()";
  }

  /** A verb's call in Java. Where it names a field that is unknown it says nothing. */
  static String verb(VerbCall call) {
    String said =
        call.written().stream()
            .map(JavaRules::argument)
            .collect(Collectors.joining(", ", "decide." + call.verb().method().getName() + "(", ");"));
    String known = call.fields().stream().map(field -> accessor(field) + " != null").collect(Collectors.joining(" && "));
    return known.isEmpty() ? said : "if (" + known + ") { " + said + " }";
  }

  private static String argument(Object value) {
    if (value instanceof Field field) {
      return accessor(field) + ".doubleValue()";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString() + "d";
    }
    if (value instanceof Enum<?> code) {
      return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
    return value instanceof String text ? "\"" + text + "\"" : value.toString();
  }

  private static final class Constants implements HandCondition.Constants {
    private final Map<String, String> declared = new LinkedHashMap<>();

    @Override
    public String decimal(BigDecimal value) {
      return declare("BigDecimal", "new BigDecimal(\"" + value.toPlainString() + "\")");
    }

    @Override
    public String date(LocalDate value) {
      return declare("LocalDate", "LocalDate.parse(\"" + value + "\")");
    }

    @Override
    public String set(Field field, List<Literal> values) {
      String members = values.stream().map(value -> argument(value.value())).collect(Collectors.joining(", "));
      String type = field.valueType().getSimpleName();
      String maker = field.valueType().isEnum() ? "EnumSet" : "Set";
      return declare("Set<" + type + ">", maker + ".of(" + members + ")");
    }

    private String declare(String type, String value) {
      String name = "C" + declared.size();
      String line = "  private static final " + type + " %s = " + value + ";\n";
      for (Map.Entry<String, String> there : declared.entrySet()) {
        if (there.getValue().equals(line.formatted(there.getKey()))) {
          return there.getKey();
        }
      }
      declared.put(name, line.formatted(name));
      return name;
    }
  }
}
