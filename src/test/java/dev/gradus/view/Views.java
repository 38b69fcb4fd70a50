package dev.gradus.view;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Explanation;
import dev.gradus.policy.PolicySource;
import dev.gradus.record.DecisionRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Views for tests, under the tiny policy as it is or with its texts changed. */
public final class Views {

  private static final Path TINY = Path.of("src/test/resources/policies/tiny");

  private Views() {}

  /** A view of the decision on a customer. */
  public static DecisionView of(
      Audience audience,
      Language language,
      CustomerSnapshot customer,
      UnaryOperator<String> change) {
    try (SegmentationEngine engine = SegmentationEngine.of(source(change))) {
      Explanation explanation = engine.explain(customer);
      return switch (audience) {
        case CUSTOMER -> DecisionView.forCustomer(explanation, engine.policy(), language);
        case OFFICER -> DecisionView.forOfficer(explanation, engine.policy(), language);
        case AUDITOR ->
            DecisionView.forAuditor(
                explanation,
                engine.policy(),
                DecisionRecord.inFull(customer, explanation),
                language);
      };
    }
  }

  private static PolicySource source(UnaryOperator<String> change) {
    Map<String, String> texts = new HashMap<>();
    try {
      PolicySource.directory(TINY)
          .read()
          .contents()
          .forEach(
              (path, bytes) ->
                  texts.put(path, change.apply(new String(bytes, StandardCharsets.UTF_8))));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return PolicySource.texts(texts);
  }
}
