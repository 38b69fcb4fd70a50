package dev.gradus.benchmarks;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Inside;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The policies that are decided: the default one, and larger ones of the same shape. */
public final class Policies {

  /** The type of customer that {@link #withRulesForStrangers} has rules for. */
  public static final CustomerType STRANGERS = CustomerType.PROJECT_COMPANY;

  private static final int HUNDRED = 100;
  private static final int MOST_FINDINGS = 10_000;

  private Policies() {}

  /** The default policy's checked tree with the statutory rules, as the engine has it. */
  public static CheckedPolicy bundled() {
    return Inside.bundled();
  }

  /**
   * A policy with the given number of rules: the default policy's rules, taken evenly from its stages or repeated with
   * shifted thresholds. As many of the rules fire, in proportion, whatever their number.
   */
  public static CheckedPolicy ofSize(int size) {
    CheckedPolicy bundled = bundled();
    List<Rule> rules = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Rule> models = bundled.rules(stage);
      int count = stage == Stage.ASSESS ? size - later(bundled, size) : share(bundled, stage, size);
      for (int i = 0; i < count; i++) {
        // Fewer rules than the model: every second or third of them. More: all of them, again and again.
        int at = count <= models.size() ? (int) ((long) i * models.size() / count) : i % models.size();
        rules.add(copy(models.get(at), i / models.size()));
      }
    }
    rules.sort(java.util.Comparator.comparing(Rule::stage).thenComparing(Rule::id));
    return new CheckedPolicy(talkative(bundled.manifest()), bundled.vocabulary(), bundled.fields(), rules, "synthetic-" + size);
  }

  /** How many rules of a size the stages after the first have. */
  private static int later(CheckedPolicy bundled, int size) {
    return Stream.of(Stage.values())
        .filter(stage -> stage != Stage.ASSESS)
        .mapToInt(stage -> share(bundled, stage, size))
        .sum();
  }

  /** The manifest with the highest limit on what may be said of one customer: of 2,000 rules a thousand hold. */
  private static Manifest talkative(Manifest of) {
    return new Manifest(
        of.name(), of.version(), of.currency(), of.locales(), of.effectiveFrom(), of.effectiveTo(), of.modeFloor(),
        of.modeCeiling(), of.stepDownDays(), MOST_FINDINGS, of.holidays(), of.deriving(), of.codes(),
        of.reviewContact(), of.customFields(), of.outcomes(), of.explaining(), of.grounds(), of.contracts(),
        of.acceptances(), of.decides());
  }

  /**
   * The default policy with more rules beside it, all of them for a type of customer that nobody is: {@link #STRANGERS}.
   */
  public static CheckedPolicy withRulesForStrangers(int more) {
    CheckedPolicy bundled = bundled();
    List<Rule> rules = new ArrayList<>(bundled.rules());
    Condition stranger =
        new Condition.Comparison(Customer.FIELDS.get("type"), Operator.EQUAL, new Literal(STRANGERS));
    for (int i = 0; i < more; i++) {
      Rule model = bundled.rules().get(i % bundled.rules().size());
      Rule copy = copy(model, 1 + i / bundled.rules().size());
      rules.add(
          new Rule(
              copy.id(), copy.phrase(), copy.stage(), copy.sources(), copy.reason(), copy.code(),
              new Condition.All(List.of(stranger, copy.when())), copy.then(), copy.at()));
    }
    rules.sort(java.util.Comparator.comparing(Rule::stage).thenComparing(Rule::id));
    return new CheckedPolicy(bundled.manifest(), bundled.vocabulary(), bundled.fields(), rules, "strangers-" + more);
  }

  private static int share(CheckedPolicy bundled, Stage stage, int size) {
    return (int) ((long) size * bundled.rules(stage).size() / bundled.rules().size());
  }

  private static Rule copy(Rule model, int round) {
    String id = round == 0 ? model.id() : model.id() + "-" + (HUNDRED + round);
    return new Rule(
        id, model.phrase(), model.stage(), model.sources(), model.reason(), model.code(), shifted(model.when(), round), model.then(),
        model.at());
  }

  /** The condition with every threshold on a number moved up by as many hundredths of itself, or ones. */
  private static Condition shifted(Condition condition, int round) {
    if (condition instanceof Condition.All all) {
      return new Condition.All(all.parts().stream().map(part -> shifted(part, round)).toList());
    }
    if (condition instanceof Condition.Any any) {
      return new Condition.Any(any.parts().stream().map(part -> shifted(part, round)).toList());
    }
    if (condition instanceof Condition.Comparison test
        && test.field().type().ordered()
        && test.operand() instanceof Literal literal) {
      return new Condition.Comparison(test.field(), test.operator(), new Literal(shifted(test.field(), literal, round)));
    }
    return condition;
  }

  private static Object shifted(Field field, Literal literal, int round) {
    if (field.type() == FieldType.DECIMAL) {
      BigDecimal number = (BigDecimal) literal.value();
      return number.add(number.multiply(BigDecimal.valueOf(round, 2))).stripTrailingZeros();
    }
    return field.type() == FieldType.WHOLE ? (Object) ((Integer) literal.value() + round % 3) : literal.value();
  }
}
