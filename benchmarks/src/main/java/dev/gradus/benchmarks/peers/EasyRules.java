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
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with its fluent definitions: a lambda for the condition, a lambda for the action. */
final class EasyRules extends Peer {

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Map<Stage, Rules> rules = new EnumMap<>(Stage.class);

  EasyRules(CheckedPolicy policy) {
    super(policy);
    JavaRules java = JavaRules.of(policy);
    List<Rule> all = policy.rules();
    for (int i = 0; i < all.size(); i++) {
      rules.computeIfAbsent(all.get(i).stage(), stage -> new Rules()).register(rule(all.get(i), i, java));
    }
  }

  private static org.jeasy.rules.api.Rule rule(Rule rule, int number, JavaRules java) {
    Predicate<Customer> when = java.when().get(number);
    BiConsumer<Customer, Object> then = java.then().get(number);
    return new RuleBuilder()
        .name(rule.id())
        .description(rule.phrase())
        .when(facts -> when.test(facts.get("customer")))
        .then(
            facts -> {
              facts.<BitSet>get("fired").set(number);
              then.accept(facts.get("customer"), facts.get("decide"));
            })
        .build();
  }

  @Override
  void fire(Stage stage, Customer customer, Object findings, BitSet fired) {
    Facts facts = new Facts();
    facts.put("customer", customer);
    facts.put("decide", findings);
    facts.put("fired", fired);
    engine.fire(rules.get(stage), facts);
  }
}
