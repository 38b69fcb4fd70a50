package dev.gradus.benchmarks.hand;

import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints a policy as the Java that a good programmer would write for it by hand: a method for each rule file, fields read
 * once from the snapshot's records, results merged where they arise, no rule object anywhere.
 */
public final class HandPrinter implements HandCondition.Constants {

  /** The class of the default policy. */
  public static final String DEFAULT = "HandWrittenPolicy";

  /** HotSpot compiles no method above 8,000 bytes of code, and a reader none above this many rules. */
  private static final int RULES_OF_A_METHOD = 25;

  private static final int WIDTH = 112;
  private static final Set<String> DERIVING =
      Set.of("person", "business", "credit", "collateral", "relationship");

  private final CheckedPolicy policy;
  private final String name;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> imports = new TreeSet<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Set<Field> shared = new LinkedHashSet<>();

  /** Rules that stand in one method. */
  private record Part(String method, Stage stage, List<Rule> rules) {}

  private HandPrinter(CheckedPolicy policy, String name) {
    this.policy = policy;
    this.name = name;
    imports.add("dev.gradus.customer.CustomerSnapshot");
    imports.add("dev.gradus.rules.CrmMode");
    imports.add("dev.gradus.rules.Stage");
  }

  /**
   * Writes the default policy's class anew.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), print(dev.gradus.benchmarks.Policies.bundled(), DEFAULT));
  }

  /**
   * A policy as a class.
   *
   * @param policy the policy
   * @param name the name of the class
   */
  public static String print(CheckedPolicy policy, String name) {
    return new HandPrinter(policy, name).print();
  }

  private String print() {
    divide();
    findShared();
    String methods = parts.stream().map(this::method).collect(Collectors.joining("\n"));
    String body = derived() + construct() + decide() + "\n" + methods;
    StringBuilder text = new StringBuilder();
    text.append("package ").append(HandPrinter.class.getPackageName()).append(";\n\n");
    String rules = rules();
    String fixed = constants.values().stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    imports.forEach(type -> text.append("import ").append(type).append(";\n"));
    text.append("\n/**\n * ").append(policy.manifest().name()).append(", ").append(policy.rules().size());
    text.append(" rules, as a programmer would write it by hand. Printed by {@link HandPrinter}: do not edit.\n */\n");
    text.append("public final class ").append(name).append(" extends HandFindings {\n\n");
    return text.append(fixed).append(fixed.isEmpty() ? "" : "\n").append(rules).append("\n").append(body).append("}\n").toString();
  }

  /** A method for each rule file, or several where it is long; the grade's rules come before those that need it. */
  private void divide() {
    Map<String, Integer> seen = new LinkedHashMap<>();
    Part last = null;
    String lastFile = "";
    for (Stage stage : Stage.values()) {
      for (Rule rule : policy.rules(stage)) {
        boolean full = last != null && last.rules().size() == RULES_OF_A_METHOD;
        if (last == null || full || last.stage() != stage || !lastFile.equals(rule.at().file())) {
          last = new Part(method(rule, seen), stage, new ArrayList<>());
          parts.add(last);
          lastFile = rule.at().file();
        }
        last.rules().add(rule);
      }
    }
    boolean graded = false;
    for (Rule rule : policy.rules(Stage.CLASSIFY)) {
      boolean grades = grades(rule);
      if (grades && graded) {
        throw new IllegalStateException(rule.id() + " gives a grade after rules that need it.");
      }
      graded |= !grades;
    }
  }

  private static boolean grades(Rule rule) {
    return rule.then().stream().anyMatch(call -> call.verb().name().endsWith("Grade") && !call.verb().name().startsWith("requireMode"));
  }

  private static String method(Rule rule, Map<String, Integer> seen) {
    String file = rule.at().file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    String[] words = name.substring(0, name.indexOf('.')).split("-");
    StringBuilder text = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      text.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    int times = seen.merge(text.toString(), 1, Integer::sum);
    return text + "Rules" + (times == 1 ? "" : String.valueOf(times));
  }

  /** Derived fields that several methods need are derived once. */
  private void findShared() {
    Set<Field> once = new LinkedHashSet<>();
    for (Part part : parts) {
      Set<Field> here = new LinkedHashSet<>();
      part.rules().forEach(rule -> fields(rule.when(), here));
      here.stream().filter(field -> field.derived() && !once.add(field)).forEach(shared::add);
    }
  }

  private static void fields(Condition condition, Collection<Field> found) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> fields(part, found));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> fields(part, found));
    } else {
      found.add(((Condition.Test) condition).field());
      if (condition instanceof Condition.Comparison test && test.operand() instanceof Operand.Path path) {
        found.add(path.field());
      }
    }
  }

  private String rules() {
    return policy.rules().stream()
        .map(
            rule ->
                "  private static final HandRule " + constant(rule) + " =\n      new HandRule(\"" + rule.id() + "\", Stage."
                    + rule.stage() + ", \"" + rule.reason().en().replace("\\", "\\\\").replace("\"", "\\\"") + "\");\n")
        .collect(Collectors.joining());
  }

  private String derived() {
    return shared.stream()
        .map(field -> "  private final " + type(field) + " " + variable(field) + ";\n")
        .collect(Collectors.joining("", "", shared.isEmpty() ? "" : "\n"));
  }

  private String construct() {
    StringBuilder text = new StringBuilder();
    text.append("  private ").append(name).append("(CustomerSnapshot snapshot) {\n    super(snapshot);\n");
    shared.forEach(field -> text.append("    ").append(variable(field)).append(" = ").append(read(field)).append(";\n"));
    return text.append("  }\n\n").toString();
  }

  private String decide() {
    StringBuilder text = new StringBuilder("  /** Decides a snapshot that has been checked. */\n");
    text.append("  public static HandDecision decide(CustomerSnapshot snapshot) {\n");
    text.append("    ").append(name).append(" policy = new ").append(name).append("(snapshot);\n");
    boolean graded = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!graded && part.stage() == Stage.CLASSIFY && part.rules().stream().noneMatch(HandPrinter::grades)) {
        text.append("    policy.graded();\n");
        graded = true;
      }
      text.append("    policy.").append(part.method()).append("();\n");
      boolean last = i + 1 == parts.size() || parts.get(i + 1).stage() != part.stage();
      if (last && part.stage() == Stage.ASSESS) {
        text.append("    policy.assessed();\n");
      } else if (last && part.stage() == Stage.CLASSIFY) {
        text.append(graded ? "" : "    policy.graded();\n");
        text.append("    policy.classified(CrmMode.").append(policy.manifest().modeFloor()).append(", CrmMode.");
        text.append(policy.manifest().modeCeiling()).append(", ").append(policy.manifest().stepDownDays()).append(");\n");
      } else if (last && part.stage() == Stage.LIMIT) {
        text.append("    policy.limited();\n");
      } else if (last && part.stage() == Stage.RECOMMEND) {
        text.append("    policy.recommended();\n");
      }
    }
    return text.append("    return policy.decision();\n  }\n").toString();
  }

  private String method(Part part) {
    Set<Field> read = new LinkedHashSet<>();
    StringBuilder rules = new StringBuilder();
    HandCondition conditions =
        new HandCondition(field -> use(field, read), this) {
          @Override
          protected String contains(String set, String code) {
            // Only warnings are a set, and they are held by their ordinals.
            imports.add("dev.gradus.rules.Warning");
            return "warned(" + code + ")";
          }
        };
    for (Rule rule : part.rules()) {
      String condition = conditions.print(rule.when());
      boolean always = condition.equals("true");
      String indent = always ? "    " : "      ";
      rules.append(always ? "" : "    if (" + wrapped(condition) + ") {\n");
      rule.then().forEach(call -> rules.append(indent).append(call(rule, call)));
      StringBuilder missing = new StringBuilder();
      if (rule.then().stream().anyMatch(call -> call.verb().name().equals("refer"))) {
        missing(rule.when(), conditions, indent, missing);
      } else if (rule.then().stream().anyMatch(HandPrinter::recommendsReferral)) {
        missing(rule.when(), conditions, indent + "  ", missing);
        if (missing.length() > 0) {
          missing.insert(0, indent + "if (asksForAmount()) {\n").append(indent).append("}\n");
        }
      }
      rules.append(missing);
      rules.append(indent).append("fired(").append(constant(rule)).append(");\n");
      rules.append(always ? "" : "    }\n");
    }
    StringBuilder text = new StringBuilder("  private void " + part.method() + "() {\n");
    read.forEach(field -> text.append("    ").append(type(field)).append(" ").append(variable(field)).append(" = ").append(read(field)).append(";\n"));
    return text.append(rules).append("  }\n").toString();
  }

  /** Which unknown fields led to a referral. */
  private static void missing(Condition condition, HandCondition conditions, String indent, StringBuilder text) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> missing(part, conditions, indent, text));
    } else if (condition instanceof Condition.Any any) {
      for (Condition part : any.parts()) {
        StringBuilder inner = new StringBuilder();
        missing(part, conditions, indent + "  ", inner);
        if (inner.length() > 0) {
          text.append(indent).append("if (").append(conditions.print(part)).append(") {\n").append(inner).append(indent).append("}\n");
        }
      }
    } else if (condition instanceof Condition.Presence presence && !presence.known()) {
      text.append(indent).append("missing(\"").append(presence.field().path()).append("\");\n");
    }
  }

  private String call(Rule rule, VerbCall call) {
    String verb = call.verb().name();
    List<String> arguments = new ArrayList<>(call.arguments().stream().map(this::argument).toList());
    if (recommendsReferral(call)) {
      return "recommendReferral(\"" + rule.id() + "\");\n";
    }
    if (verb.equals("refer")) {
      arguments.add("\"" + rule.id() + "\"");
    } else if (verb.equals("offer")) {
      arguments.add(constant(rule));
    }
    return verb + "(" + String.join(", ", arguments) + ");\n";
  }

  private static boolean recommendsReferral(VerbCall call) {
    return call.verb().name().equals("recommend") && call.first() == Recommendation.REFER;
  }

  private String argument(Object value) {
    if (value instanceof BigDecimal number) {
      return decimal(number);
    }
    if (value instanceof Enum<?> code) {
      imports.add(code.getDeclaringClass().getName());
      return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
    return value instanceof String text ? "\"" + text + "\"" : value.toString();
  }

  private String use(Field field, Set<Field> read) {
    if (field.visibility().isMade() || field.path().equals("decisionPoint")) {
      imports.addAll(field.valueType().isEnum() ? List.of(field.valueType().getName()) : List.of());
      return field.name();
    }
    if (!shared.contains(field)) {
      read.add(field);
    }
    if (field.valueType().isEnum()) {
      imports.add(field.valueType().getName());
    }
    return variable(field);
  }

  /** How a field is read from the snapshot. */
  private String read(Field field) {
    if (field.path().equals("daysToHoliday")) {
      imports.add("java.util.List");
      imports.add("java.time.LocalDate");
      String days = policy.manifest().holidays().stream().map(this::date).collect(Collectors.joining(", "));
      constants.putIfAbsent("HOLIDAYS", "private static final List<LocalDate> HOLIDAYS = List.of(" + days + ");");
      return "daysToNext(HOLIDAYS, snapshot.asOf())";
    }
    if (field.group().isEmpty()) {
      return "snapshot." + field.name() + "()";
    }
    if (!field.derived() || !DERIVING.contains(field.group())) {
      return "snapshot." + field.group() + "()." + field.name() + "()";
    }
    String facts = field.group().substring(0, 1).toUpperCase(Locale.ROOT) + field.group().substring(1) + "Facts";
    imports.add("dev.gradus.rules." + facts);
    String with = "snapshot.asOf()";
    if (field.group().equals("collateral")) {
      imports.add("dev.gradus.rules.Haircuts");
      with = "snapshot.loan(), Haircuts.STANDARD";
    } else if (field.group().equals("credit")) {
      imports.add("dev.gradus.rules.ScoreAnchors");
      with = "ScoreAnchors.NONE";
    }
    return "new " + facts + "(snapshot." + field.group() + "(), " + with + ")." + field.name() + "()";
  }

  private String type(Field field) {
    if (!field.valueType().getPackageName().equals("java.lang")) {
      imports.add(field.valueType().getName());
    }
    return field.valueType().getSimpleName();
  }

  private static String variable(Field field) {
    return field.group().isEmpty()
        ? field.name()
        : field.group() + field.name().substring(0, 1).toUpperCase(Locale.ROOT) + field.name().substring(1);
  }

  private static String constant(Rule rule) {
    return rule.id().replace('-', '_');
  }

  @Override
  public String decimal(BigDecimal value) {
    imports.add("java.math.BigDecimal");
    String plain = value.toPlainString();
    String constant = "D" + plain.replace('-', 'M').replace('.', '_');
    constants.putIfAbsent(constant, "private static final BigDecimal " + constant + " = new BigDecimal(\"" + plain + "\");");
    return constant;
  }

  @Override
  public String date(LocalDate value) {
    imports.add("java.time.LocalDate");
    String constant = "DAY_" + value.toString().replace('-', '_');
    constants.putIfAbsent(
        constant, "private static final LocalDate " + constant + " = LocalDate.parse(\"" + value + "\");");
    return constant;
  }

  @Override
  public String set(Field field, List<Literal> values) {
    imports.add("java.util.Set");
    String type = Objects.requireNonNull(type(field));
    boolean codes = field.valueType().isEnum();
    String members = values.stream().map(value -> argument(value.value())).collect(Collectors.joining(", "));
    imports.addAll(codes ? List.of("java.util.EnumSet") : List.of());
    String made = codes ? "EnumSet.of(" + members + ")" : "Set.of(" + members + ")";
    String line = "private static final Set<" + type + "> %s =\n      " + made + ";";
    for (int i = 1; ; i++) {
      String constant = "SOME_" + type.toUpperCase(Locale.ROOT) + "_" + i;
      String there = constants.putIfAbsent(constant, line.formatted(constant));
      if (there == null || there.equals(line.formatted(constant))) {
        return constant;
      }
    }
  }

  /** Breaks a long condition where it is joined. */
  private static String wrapped(String condition) {
    StringBuilder text = new StringBuilder();
    int column = "    if (".length();
    for (String word : condition.split("(?= && | \\|\\| )")) {
      if (column + word.length() > WIDTH) {
        text.append("\n       ");
        column = "       ".length();
      }
      text.append(word);
      column += word.length();
    }
    return text.toString();
  }
}
