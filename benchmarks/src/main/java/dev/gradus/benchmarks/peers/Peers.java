package dev.gradus.benchmarks.peers;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.internal.check.CheckedPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The other engines by name. */
public final class Peers {

  private static final Map<String, Function<CheckedPolicy, Contestant>> MAKERS = new LinkedHashMap<>();

  static {
    MAKERS.put("drools-plain", policy -> new PlainDrools(policy, false));
    MAKERS.put("drools-stateless", policy -> new PlainDrools(policy, true));
    MAKERS.put("easy-rules", EasyRules::new);
    MAKERS.put("easy-rules-mvel", EasyRulesMvel::new);
    MAKERS.put("evrete", Evrete::new);
    MAKERS.put("camunda-dmn-juel", policy -> new CamundaDmn(policy, true));
    MAKERS.put("camunda-dmn-feel", policy -> new CamundaDmn(policy, false));
    MAKERS.put("drools-dmn", DroolsDmn::new);
    MAKERS.put("openl", OpenL::new);
  }

  private Peers() {}

  /** Their names. */
  public static List<String> names() {
    return List.copyOf(MAKERS.keySet());
  }

  /**
   * One of them, ready to decide.
   *
   * @param name its name
   * @param policy the policy that it is to decide
   */
  public static Contestant of(String name, CheckedPolicy policy) {
    return MAKERS.get(name).apply(policy);
  }
}
