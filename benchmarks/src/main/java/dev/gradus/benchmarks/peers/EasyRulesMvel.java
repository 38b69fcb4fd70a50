package dev.gradus.benchmarks.peers;

import dev.gradus.field.Field;
import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.internal.lang.Condition;
import dev.gradus.internal.lang.Literal;
import dev.gradus.internal.lang.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.mvel.MVELRule;
import org.mvel2.ParserContext;

/** Easy Rules with rules in MVEL, the form in which its rule files hold them. */
final class EasyRulesMvel extends Peer {

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Map<Stage, Rules> rules = new EnumMap<>(Stage.class);

  EasyRulesMvel(CheckedPolicy policy) {
    super(policy);
    ParserContext context = new ParserContext();
    context.addPackageImport("dev.gradus.rules");
    List<Rule> all = policy.rules();
    for (int i = 0; i < all.size(); i++) {
      Rule rule = all.get(i);
      MVELRule mvel = new MVELRule(context).name(rule.id()).description(rule.phrase()).when(print(rule.when()));
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

  private static String print(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().isEmpty() ? "true" : joined(all.parts(), " && ");
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "false" : joined(any.parts(), " || ");
    }
    Field field = ((Condition.Test) condition).field();
    String path = "customer." + field.path();
    if (condition instanceof Condition.Presence presence) {
      return path + (presence.known() ? " != null" : " == null");
    }
    if (condition instanceof Condition.Comparison test && test.operand() instanceof Literal literal) {
      return path + " != null && " + path + " " + test.operator().sign() + " " + value(literal.value());
    }
    if (condition instanceof Condition.Membership test) {
      String sign = test.negated() ? " != " : " == ";
      return path + " != null && ("
          + test.values().stream().map(v -> path + sign + value(v.value())).collect(Collectors.joining(test.negated() ? " && " : " || "))
          + ")";
    }
    if (condition instanceof Condition.Containment test) {
      return path + ".contains(" + value(test.element().value()) + ") == " + !test.negated();
    }
    throw new IllegalStateException("The policy compares two fields; no rule of this contestant does.");
  }

  private static String joined(List<Condition> parts, String sign) {
    return parts.stream().map(part -> "(" + print(part) + ")").collect(Collectors.joining(sign));
  }

  private static String value(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString() + "B";
    }
    if (value instanceof Enum<?> code) {
      return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
    return value instanceof String text ? "\"" + text + "\"" : value.toString();
  }
}
