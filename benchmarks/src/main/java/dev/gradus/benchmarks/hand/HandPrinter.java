package dev.gradus.benchmarks.hand;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.derived.Arithmetic;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.ScoreAnchors;
import dev.gradus.rules.ScoreScale;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final Set<String> DERIVING = Set.of("person", "business", "credit", "relationship");

  private final CheckedPolicy policy;
  private final String name;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> imports = new TreeSet<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Set<Field> shared = new LinkedHashSet<>();
  private final Map<Field, Derivation> derivations = new LinkedHashMap<>();
  // How often each field is asked for that is derived when a rule asks.
  private final Map<Field, Integer> uses = new LinkedHashMap<>();
  // For each sum of points the variables of its kinds of evidence.
  private final Map<String, Set<String>> evidence = new LinkedHashMap<>();

  /** Rules that stand in one method. */
  private record Part(String method, Stage stage, List<Rule> rules) {}

  private HandPrinter(CheckedPolicy policy, String name) {
    this.policy = policy;
    this.name = name;
    policy.manifest().deriving().derivations().forEach(each -> derivations.put(each.field(), each));
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
    String made = derivedMethods() + countEvidence() + outcomes();
    String body = variables() + construct() + decide() + "\n" + methods + made;
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
    String text = words[0] + capitals(List.of(words).subList(1, words.length));
    int times = seen.merge(text, 1, Integer::sum);
    return text + "Rules" + (times == 1 ? "" : String.valueOf(times));
  }

  /** Derived fields that several methods need are derived once. */
  private void findShared() {
    Set<Field> once = new LinkedHashSet<>();
    for (Part part : parts) {
      Set<Field> here = new LinkedHashSet<>();
      part.rules().forEach(rule -> here.addAll(rule.when().fields()));
      here.stream()
          .filter(field -> field.derived() && !field.custom() && !once.add(field))
          .forEach(shared::add);
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

  private String variables() {
    StringBuilder text = new StringBuilder();
    shared.forEach(field -> text.append("  private final ").append(type(field)).append(" ").append(variable(field)).append(";\n"));
    uses.keySet().stream()
        .filter(this::isKept)
        .forEach(field -> text.append("  private ").append(type(field)).append(" ").append(field.name()).append(";\n"));
    evidence.values().forEach(kinds -> kinds.forEach(kind -> text.append("  private int ").append(kind).append(";\n")));
    policy.manifest().outcomes().forEach(outcome -> text.append("  private String ").append(outcome.name()).append(";\n"));
    return text.append(text.isEmpty() ? "" : "\n").toString();
  }

  /** A method for each field of the policy's own that a rule needs; where several do, it is derived once. */
  private String derivedMethods() {
    List<Derivation> all = new ArrayList<>(derivations.values());
    StringBuilder text = new StringBuilder();
    // What a field is derived of stands before it.
    for (int i = all.size() - 1; i >= 0; i--) {
      Derivation derivation = all.get(i);
      Field field = derivation.field();
      if (uses.containsKey(field)) {
        text.append("\n  /** ").append(derivation.text()).append(" */\n").append(derivedMethod(field, result(derivation)));
      }
    }
    uses.keySet().stream()
        .filter(field -> !derivations.containsKey(field))
        .forEach(field -> text.append("\n").append(derivedMethod(field, read(field))));
    return text.toString();
  }

  private String derivedMethod(Field field, String made) {
    String name = field.name();
    String head = "  private " + type(field) + " " + name + "() {\n";
    return isKept(field)
        ? head + "    if (" + name + " == null) {\n      " + name + " = " + made + ";\n    }\n    return " + name + ";\n  }\n"
        : head + "    return " + made + ";\n  }\n";
  }

  private boolean isKept(Field field) {
    return uses.getOrDefault(field, 0) > 1;
  }

  private String result(Derivation derivation) {
    Field field = derivation.field();
    if (field.type() != FieldType.DECIMAL) {
      throw new IllegalStateException("Of what policies derive only decimals are printed, and not " + field.path());
    }
    List<BigDecimal> bounds = Derivation.bounds(derivation.operation(), derivation.left(), derivation.right());
    String made = calculated(derivation);
    if (field.min() != null && field.min().compareTo(bounds.get(0)) > 0) {
      made = "atLeast(" + made + ", " + decimal(field.min()) + ")";
    }
    if (field.max() != null && field.max().compareTo(bounds.get(1)) < 0) {
      made = "atMost(" + made + ", " + decimal(field.max()) + ")";
    }
    return made;
  }

  private String calculated(Derivation derivation) {
    String left = operand(derivation.left());
    if (derivation.operation().isRounding()) {
      imports.add("java.math.RoundingMode");
      String mode = derivation.operation() == Arithmetic.ROUND ? "HALF_EVEN" : "HALF_UP";
      return "rounded(" + left + ", " + ((Literal) derivation.right()).value() + ", RoundingMode." + mode + ")";
    }
    boolean isOnce = derivation.operation() == Arithmetic.MULTIPLY && isOne(derivation.right());
    if (isOnce) {
      return "kept(" + left + ")";
    }
    String called =
        switch (derivation.operation()) {
          case ADD -> "sum";
          case SUBTRACT -> "difference";
          case MULTIPLY -> "product";
          case DIVIDE -> "quotient";
          default -> throw new IllegalStateException(derivation.text() + " is not printed.");
        };
    return called + "(" + left + ", " + operand(derivation.right()) + ")";
  }

  private static boolean isOne(Operand operand) {
    return operand instanceof Literal literal && new BigDecimal(literal.plain()).compareTo(BigDecimal.ONE) == 0;
  }

  private String operand(Operand operand) {
    if (operand instanceof Literal literal) {
      return decimal(new BigDecimal(literal.plain()));
    }
    Field field = ((Operand.Path) operand).field();
    if (field.type() != FieldType.DECIMAL) {
      throw new IllegalStateException("Nothing is derived of " + field.path() + ", which is no decimal.");
    }
    if (field.derived() && !shared.contains(field)) {
      return derived(field);
    }
    return shared.contains(field) ? variable(field) : read(field);
  }

  /** The call that derives a field of the policy's own, or one that such a field is derived of. */
  private String derived(Field field) {
    uses.merge(field, 1, Integer::sum);
    return field.name() + "()";
  }

  /** Adds what the kinds of evidence come to. */
  private String countEvidence() {
    if (evidence.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n  /** Of each kind of evidence the best in favour and the worst against count. */\n");
    text.append("  private void countEvidence() {\n");
    evidence.forEach(
        (verb, kinds) -> text.append("    ").append(verb).append("(").append(String.join("\n            + ", kinds)).append(");\n"));
    return text.append("  }\n").toString();
  }

  /** What the decision says of the policy's own outcomes. */
  private String outcomes() {
    List<DeclaredOutcome> outcomes = policy.manifest().outcomes();
    if (outcomes.isEmpty()) {
      return "";
    }
    if (outcomes.size() > 1 || outcomes.get(0).codes().isEmpty()) {
      throw new IllegalStateException("One outcome of codes is printed, and no more.");
    }
    String outcome = outcomes.get(0).name();
    imports.add("java.util.Map");
    return "\n  @Override\n  Map<String, String> outcomes() {\n    return " + outcome
        + " == null ? Map.of() : Map.of(\"" + outcome + "\", " + outcome + ");\n  }\n";
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
        text.append(evidence.isEmpty() ? "" : "    policy.countEvidence();\n");
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
  private void missing(Condition condition, HandCondition conditions, String indent, StringBuilder text) {
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
      missing(presence.field(), indent, text);
    }
  }

  /** What is unknown of what a snapshot gives: of a field that the policy derives, what is behind it. */
  private void missing(Field field, String indent, StringBuilder text) {
    if (field.visibility().isMade()) {
      return;
    }
    if (!derivations.containsKey(field)) {
      text.append(indent).append("missing(\"").append(field.path()).append("\");\n");
      return;
    }
    List<Field> behind = policy.derived().basis(field).stream().filter(each -> !derivations.containsKey(each)).toList();
    String nothing = behind.stream().map(each -> read(each) + " != null").collect(Collectors.joining(" && "));
    text.append(indent).append("if (").append(nothing).append(") {\n");
    text.append(indent).append("  missing(\"").append(field.path()).append("\");\n").append(indent).append("}\n");
    for (Field each : behind) {
      text.append(indent).append("if (").append(read(each)).append(" == null) {\n");
      text.append(indent).append("  missing(\"").append(each.path()).append("\");\n").append(indent).append("}\n");
    }
  }

  private String call(Rule rule, VerbCall call) {
    String verb = call.verb().method().getName();
    if (call.verb().evidence() != null) {
      return evidence(verb, call.verb().evidence(), (Integer) call.first());
    }
    if (verb.equals(DeclaredOutcome.METHOD)) {
      return outcome(call.verb().leading().get(0), (String) call.first());
    }
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

  private String evidence(String verb, String kind, int points) {
    String sum = verb.substring("add".length(), verb.length() - "Points".length()).toLowerCase(Locale.ROOT);
    String side = points < 0 ? "Against" : "For";
    String variable = sum + side + capitals(List.of(kind.toLowerCase(Locale.ROOT).split("_")));
    evidence.computeIfAbsent(verb, each -> new LinkedHashSet<>()).add(variable);
    return variable + " = Math." + (points < 0 ? "min" : "max") + "(" + variable + ", " + points + ");\n";
  }

  private String outcome(String name, String code) {
    DeclaredOutcome outcome =
        policy.manifest().outcomes().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    String codes = name.toUpperCase(Locale.ROOT);
    imports.add("java.util.List");
    String listed = outcome.codes().stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
    constants.putIfAbsent(codes, "private static final List<String> " + codes + " = List.of(" + listed + ");");
    return name + " = stricter(" + codes + ", " + name + ", \"" + code + "\");\n";
  }

  private static String capitals(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static boolean recommendsReferral(VerbCall call) {
    return call.verb().name().equals("recommend") && call.first() == Recommendation.REFER;
  }

  private String argument(Object value) {
    if (value instanceof Field field) {
      return use(field, Set.of());
    }
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
    if (derivations.containsKey(field)) {
      return derived(field);
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
    if (field.derived() && field.group().equals("collateral")) {
      return collateral(field);
    }
    if (!field.derived() || !DERIVING.contains(field.group())) {
      return "snapshot." + field.group() + "()." + field.name() + "()";
    }
    String facts = capitals(List.of(field.group())) + "Facts";
    imports.add("dev.gradus.rules." + facts);
    String with = "snapshot.asOf()";
    if (field.group().equals("credit")) {
      with = scores();
    }
    return "new " + facts + "(snapshot." + field.group() + "(), " + with + ")." + field.name() + "()";
  }

  private String collateral(Field field) {
    if (field.name().equals("coverage")) {
      return "cover(snapshot.collateral().value(), snapshot.loan())";
    }
    Map<CollateralType, BigDecimal> fractions = policy.manifest().deriving().haircuts().fractions();
    List<String> each = fractions.entrySet().stream().map(one -> argument(one.getKey()) + ", " + decimal(one.getValue())).toList();
    imports.addAll(List.of("java.util.EnumMap", "java.util.Map"));
    constants.putIfAbsent(
        "HAIRCUTS",
        "private static final Map<CollateralType, BigDecimal> HAIRCUTS =\n      new EnumMap<>(\n          Map.of(\n              "
            + String.join(",\n              ", each) + "));");
    String counted = "counted(snapshot.collateral(), HAIRCUTS, " + decimal(policy.manifest().deriving().haircuts().fraction(null)) + ")";
    return switch (field.name()) {
      case "adjustedValue" -> "cents(" + counted + ")";
      case "adjustedCoverage" -> "cover(" + counted + ", snapshot.loan())";
      default -> throw new IllegalStateException(field.path() + " is not printed.");
    };
  }

  private String scores() {
    imports.add("dev.gradus.rules.ScoreAnchors");
    Map<ScoreScale, List<ScoreAnchors.Anchor>> scales = policy.manifest().deriving().anchors().byScale();
    if (scales.isEmpty()) {
      return "ScoreAnchors.NONE";
    }
    List<String> each = new ArrayList<>();
    scales.forEach(
        (scale, anchors) ->
            each.add(
                argument(scale) + ", anchors("
                    + anchors.stream()
                        .map(anchor -> "\"" + anchor.score().toPlainString() + "\", \"" + anchor.index().toPlainString() + "\"")
                        .collect(Collectors.joining(", "))
                    + ")"));
    imports.add("java.util.Map");
    constants.putIfAbsent(
        "SCORES",
        "private static final ScoreAnchors SCORES =\n      new ScoreAnchors(\n          Map.of(\n              "
            + String.join(",\n              ", each) + "));");
    return "SCORES";
  }

  private String type(Field field) {
    if (!field.valueType().getPackageName().equals("java.lang")) {
      imports.add(field.valueType().getName());
    }
    return field.valueType().getSimpleName();
  }

  private static String variable(Field field) {
    return field.group().isEmpty() ? field.name() : field.group() + capitals(List.of(field.name()));
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
