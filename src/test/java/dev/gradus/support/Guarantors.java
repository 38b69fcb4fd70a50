package dev.gradus.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Text;
import dev.gradus.field.Unit;
import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.Floors;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.explain.DecisionWriter;
import dev.gradus.internal.explain.Explainer;
import dev.gradus.internal.explain.PolicyOverview;
import dev.gradus.internal.verb.Adverse;
import dev.gradus.internal.verb.AffectedArea;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.Law;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.VerbBuilder;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The vocabulary with one verb more, which no class of the library knows: whoever reads verbs reads
 * this one too.
 */
public final class Guarantors {

  /** {@code requireGuarantors( n )}: the greatest number holds. */
  public static final Verb VERB =
      new VerbBuilder(
              Stage.SERVE,
              GuarantorFindings.class,
              "requireGuarantors",
              Argument.whole("guarantors", 1, 10, Unit.COUNT))
          .touches(AffectedArea.TERMS)
          .adverse(Adverse.ALWAYS)
          .outcome(/* strictest= */ true, Law.GREATEST, new Text("Guarantors", "保证人"))
          .says(new Text("{0} guarantors required", "须提供 {0} 名保证人"))
          .build();

  /** The library's verbs and this one. */
  public static final Vocabulary VOCABULARY = Vocabulary.LIBRARY.with(VERB);

  private static final String RULE =
      """

      rule "%s Guarantors for frequent borrowing"
          @source( "test" )
          @code( "CREDIT_INQUIRIES_MANY" )
          @reason( "%s" )
          @reason_zh( "征信查询次数较多，因此须提供保证人。" )
      when
          Customer( %s )
      then
          decide.requireGuarantors( %d );
      end
      """;

  private static final String CONTRACT =
      """
      name = Guarantors
      version = 1
      currency = CNY
      locales = en,zh
      reason-code.CREDIT_INQUIRIES_MANY.en = Credit was applied for many times within half a year
      reason-code.CREDIT_INQUIRIES_MANY.zh = 半年内多次申请授信
      monotone.credit.inquiries6m = down
      """;

  private final LoadedPolicy loaded;
  private final Policy overview;

  private Guarantors(LoadedPolicy loaded) {
    this.loaded = loaded;
    this.overview = PolicyOverview.of(loaded.policy());
  }

  /** A rule that requires guarantors. */
  public static String rule(String id, String when, int guarantors) {
    return RULE.formatted(
        id,
        "Several lenders asked about the customer, so guarantors are required.",
        when,
        guarantors);
  }

  /** A policy of nothing but such rules, and a promise: more inquiries never do better. */
  public static CheckedPolicy promising(String... rules) {
    return PolicyReader.read(
        files(Map.of("policy.properties", CONTRACT, "serve/guarantors.drl", header(rules))),
        VOCABULARY);
  }

  /** What is wrong with such a policy. */
  public static List<PolicyProblem> problems(CheckedPolicy policy) {
    List<PolicyProblem> problems = new ArrayList<>(Analysis.problems(policy, Floors.under(policy)));
    problems.addAll(Analysis.findings(policy));
    return problems;
  }

  /** The default policy with such rules on top, proven on both back ends. */
  public static Guarantors onTopOfTheDefault(String... rules) {
    try {
      Map<String, String> texts = new TreeMap<>();
      PolicySource.bundled()
          .read()
          .contents()
          .forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
      texts.put("serve/guarantors.drl", header(rules));
      return new Guarantors(
          new PolicyLoader(PolicyTrust.anybody(), true, null).load(files(texts), VOCABULARY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(String... rules) {
    return "package policy.serve;\nimport dev.gradus.rules.*;\nglobal dev.gradus.rules.ServeFindings decide;\n"
        + String.join("", rules);
  }

  private static PolicyFiles files(Map<String, String> texts) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(UTF_8)));
    return new PolicyFiles("test", contents);
  }

  /** A customer with some inquiries. */
  public static CustomerSnapshot customer(int inquiries) {
    return CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
        .credit(credit -> credit.inquiries6m(inquiries))
        .build();
  }

  /** The policy ready to decide. */
  public LoadedPolicy loaded() {
    return loaded;
  }

  /** What the public face shows of the policy. */
  public Policy policy() {
    return overview;
  }

  /** The decision on a customer. */
  public ServiceDecision decide(int inquiries) {
    return new DecisionWriter(loaded.policy()).write(loaded.evaluate(customer(inquiries)));
  }

  /** The decision on a customer in full. */
  public Explanation explain(int inquiries) {
    return explain(customer(inquiries));
  }

  /** The decision on a customer in full. */
  public Explanation explain(CustomerSnapshot customer) {
    Evaluation evaluation = loaded.evaluate(customer);
    return new Explainer(loaded)
        .explain(evaluation, new DecisionWriter(loaded.policy()).write(evaluation));
  }
}
