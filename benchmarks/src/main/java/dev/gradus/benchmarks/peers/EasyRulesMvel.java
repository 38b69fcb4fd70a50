package dev.gradus.benchmarks.peers;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.mvel.MVELRule;
import org.mvel2.ParserContext;

/** Easy Rules with rules in MVEL, the form in which its rule files hold them. */
final class EasyRulesMvel extends Peer {

  private static final Expressions CONDITIONS =
      new Expressions(
          field -> field.custom() ? JavaRules.accessor(field) : "customer." + field.path(), number -> number.toPlainString() + "B");

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Map<Stage, Rules> rules = new EnumMap<>(Stage.class);

  EasyRulesMvel(CheckedPolicy policy) {
    super(policy);
    ParserContext context = new ParserContext();
    context.addPackageImport("dev.gradus.rules");
    List<Rule> all = policy.rules();
    for (int i = 0; i < all.size(); i++) {
      Rule rule = all.get(i);
      MVELRule mvel = new MVELRule(context).name(rule.id()).description(rule.phrase()).when(CONDITIONS.print(rule.when()));
      mvel.then("fired.set(" + i + ");");
      rule.then().forEach(call -> mvel.then(JavaRules.verb(call)));
      rules.computeIfAbsent(rule.stage(), stage -> new Rules()).register(mvel);
    }
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
