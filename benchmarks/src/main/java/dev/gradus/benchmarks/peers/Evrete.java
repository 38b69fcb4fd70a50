package dev.gradus.benchmarks.peers;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete with its fluent builder: a functional condition on the fact, a lambda for the action, a session for each stage. */
final class Evrete extends Peer implements AutoCloseable {

  private final KnowledgeService service = new KnowledgeService();
  private final Map<Stage, Knowledge> knowledge = new EnumMap<>(Stage.class);

  Evrete(CheckedPolicy policy) {
    super(policy);
    JavaRules java = JavaRules.of(policy);
    List<Rule> all = policy.rules();
    for (Stage stage : Stage.values()) {
      RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).stage() == stage) {
          rule(builder, all.get(i), i, java);
        }
      }
      knowledge.put(stage, builder.build());
    }
  }

  private static void rule(RuleSetBuilder<Knowledge> builder, Rule rule, int number, JavaRules java) {
    Predicate<Customer> when = java.when().get(number);
    BiConsumer<Customer, Object> then = java.then().get(number);
    builder
        .newRule(rule.id())
        .forEach("$customer", Customer.class)
        .where((IntToValue values) -> when.test((Customer) values.get(0)), "$customer")
        .execute(
            context -> {
              context.getRuntime().<BitSet>get("fired").set(number);
              then.accept(context.get("$customer"), context.getRuntime().get("decide"));
            });
  }

  @Override
  void fire(Stage stage, Customer customer, Object findings, BitSet fired) {
    knowledge
        .get(stage)
        .newStatelessSession()
        .set("decide", findings)
        .set("fired", fired)
        .insertAndFire(customer);
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
