package dev.gradus.internal.print;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Prints the checked rules of a stage as a Java class, the way a programmer would have written it
 * by hand. As in the canonical DRL, not a byte of an author's text gets here.
 *
 * <p>The class implements {@link StageEvaluator}. Its rules stand in parts, each a method that
 * HotSpot likes to compile. Rules that all ask first for one code of one field, such as {@code type
 * == CustomerType.CORPORATE}, stand together behind that test, so that they cost nothing where it
 * fails. Rules of groups note in a set that they fired, and those that ask for the groups stand
 * behind them.
 */
public final class JavaPrinter {

  private static final String PACKAGE = "dev.gradus.printed";

  /**
   * Tests and calls of one part: some 2,000 bytes of code, of the 8,000 above which HotSpot
   * compiles no method.
   */
  private static final int PART = 100;

  private final Stage stage;
  private final Class<?> findings;
  private final Set<Class<?>> types = new TreeSet<>(java.util.Comparator.comparing(Class::getName));
  private final StringBuilder fire = new StringBuilder();
  private final StringBuilder parts = new StringBuilder();
  private final JavaNames names = new JavaNames(types);
  private boolean grouped;
  private int printed;

  private JavaPrinter(Stage stage, Class<?> findings) {
    this.stage = stage;
    this.findings = findings;
    types.addAll(List.of(BitSet.class, Customer.class, StageEvaluator.class, findings));
  }

  /** The full name of the class that is printed for a stage. */
  public static String className(Stage stage) {
    return PACKAGE + "." + simpleName(stage);
  }

  private static String simpleName(Stage stage) {
    return Character.toUpperCase(stage.folder().charAt(0)) + stage.folder().substring(1);
  }

  /**
   * The rules of one stage as a class.
   *
   * @param stage the stage
   * @param findings the interface that has its verbs
   * @param rules its rules by id
   * @param first the number of the first of them; the others follow
   */
  public static String print(Stage stage, Class<?> findings, List<Rule> rules, int first) {
    return new JavaPrinter(stage, findings).print(rules, first);
  }

  private String print(List<Rule> rules, int first) {
    FiringOrder order = new FiringOrder(rules);
    grouped = order.isOfGroups();
    Map<String, JavaPart.Numbered> numbered = new LinkedHashMap<>();
    for (Rule rule : rules) {
      numbered.put(rule.id(), numbered(rule, first + numbered.size(), order));
    }
    List<JavaPart.Numbered> free =
        numbered.values().stream().filter(rule -> rule.unless().isEmpty()).toList();
    List<JavaPart.Numbered> asking =
        order.rules().stream()
            .map(rule -> Objects.requireNonNull(numbered.get(rule.id())))
            .filter(rule -> !rule.unless().isEmpty())
            .toList();
    fire.append(grouped ? "    BitSet held = new BitSet();\n" : "");
    new JavaGuards(free).groups().forEach(this::group);
    group(JavaGuards.ALWAYS, asking);
    StringBuilder text = new StringBuilder();
    text.append("package ").append(PACKAGE).append(";\n\n");
    types.stream()
        .filter(Predicate.not(type -> type.getPackageName().equals("java.lang")))
        .forEach(type -> text.append("import ").append(type.getName()).append(";\n"));
    String says = findings.getSimpleName();
    text.append("\n/** The rules of the stage ")
        .append(stage)
        .append(", ")
        .append(rules.size())
        .append(" in number. */\n");
    text.append("public final class ")
        .append(simpleName(stage))
        .append(" implements StageEvaluator<")
        .append(says)
        .append("> {\n\n");
    names
        .constants()
        .forEach(
            (constant, made) ->
                text.append("  private static final ")
                    .append(constant)
                    .append(" = ")
                    .append(made)
                    .append(";\n"));
    text.append(names.constants().isEmpty() ? "" : "\n");
    text.append("  @Override\n  public void fire(Customer customer, ")
        .append(says)
        .append(" decide, BitSet fired) {\n");
    for (JavaField field : names.fields()) {
      text.append("    ")
          .append(field.type())
          .append(' ')
          .append(field.name())
          .append(" = ")
          .append(field.read())
          .append(";\n");
    }
    return text.append(fire).append("  }\n").append(parts).append("}\n").toString();
  }

  /** A rule without what is told by the rules that fired before it. */
  private static JavaPart.Numbered numbered(Rule rule, int number, FiringOrder order) {
    List<Condition> left = new ArrayList<>();
    List<Integer> unless = new ArrayList<>();
    for (Condition part : rule.when().conjuncts()) {
      if (part instanceof Condition.NoneOf none && order.isTold(none.group())) {
        unless.add(order.number(none.group()));
      } else {
        left.add(part);
      }
    }
    Condition when = left.size() == 1 ? left.get(0) : new Condition.All(left);
    List<Integer> tells = order.toldBy(rule).stream().map(order::number).toList();
    return new JavaPart.Numbered(number, rule, when, unless, tells);
  }

  private void group(Condition guard, List<JavaPart.Numbered> rules) {
    boolean always = guard.equals(JavaGuards.ALWAYS);
    String indent = always ? "    " : "      ";
    fire.append(
        always ? "" : "    if (" + new JavaCondition(names, Map.of()).print(guard) + ") {\n");
    for (List<JavaPart.Numbered> some : inParts(rules)) {
      String name = "Part" + ++printed;
      fire.append(indent).append(name).append(".fire(customer, decide, fired");
      fire.append(grouped ? ", held);\n" : ");\n");
      parts.append(JavaPart.print(name, findings, some, types, grouped));
    }
    fire.append(always ? "" : "    }\n");
  }

  private static List<List<JavaPart.Numbered>> inParts(List<JavaPart.Numbered> rules) {
    List<List<JavaPart.Numbered>> parts = new ArrayList<>();
    int size = PART;
    for (JavaPart.Numbered rule : rules) {
      if (size + rule.size() > PART) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(rule);
      size += rule.size();
    }
    return parts;
  }
}
