package dev.gradus.internal.whatif;

import dev.gradus.field.Unit;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.rules.Customer;
import java.util.List;
import java.util.Set;

/** The points that a rule gives a customer along some channels; below zero where it takes them. */
final class RulePoints {

  private RulePoints() {}

  static int of(Rule rule, Set<InfluenceChannel> along, Customer customer) {
    return rule.saidTo(customer).then().stream()
        .filter(call -> counts(call) && along.contains(call.verb().channel()))
        .mapToInt(call -> (Integer) call.first())
        .sum();
  }

  private static boolean counts(VerbCall call) {
    List<Argument> arguments = call.verb().arguments();
    return call.verb().channel() != null
        && arguments.size() == 1
        && arguments.get(0).unit() == Unit.POINTS;
  }
}
