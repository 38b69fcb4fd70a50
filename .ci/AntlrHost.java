import dev.gradus.Evaluator;
import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import java.time.LocalDate;
import java.util.Map;

/**
 * A host that has an ANTLR of its own on the class path. Its policy is not the bundled one, so that
 * it is parsed, compiled and proven here.
 */
class AntlrHost {

  private static final String MANIFEST =
      """
      name = Host
      version = 1
      currency = CNY
      locales = en
      """;

  private static final String RULES =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;

      rule "HST-100 Individuals are referred"
          @source( "F1" )
          @reason( "An individual is referred." )
      when
          Customer( type == CustomerType.INDIVIDUAL )
      then
          decide.capGrade( RiskGrade.C );
      end
      """;

  public static void main(String[] arguments) throws Exception {
    Object antlr =
        Class.forName("org.antlr.v4.runtime.RuntimeMetaData")
            .getMethod("getRuntimeVersion")
            .invoke(null);
    CustomerSnapshot customer =
        CustomerSnapshot.builder("c-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL).build();
    for (Evaluator evaluator : Evaluator.values()) {
      try (SegmentationEngine engine =
          SegmentationEngine.builder()
              .policy(PolicySource.texts(Map.of("policy.properties", MANIFEST, "assess/host.drl", RULES)))
              .evaluator(evaluator)
              .build()) {
        System.out.println(
            "ANTLR " + antlr + ", " + evaluator + ": grade " + engine.decide(customer).riskGrade());
      }
    }
  }
}
