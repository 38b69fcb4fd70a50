package dev.gradus.benchmarks.gradus;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Verdict;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Offer;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;

/**
 * A contestant of which every word is read: the texts of all reasons in both languages, and all evidence.
 *
 * @param decides makes the decision
 */
public record Explained(Contestant decides) implements Contestant {

  /**
   * A decision that has been read.
   *
   * @param decision the decision
   * @param letters how much there was to read
   */
  public record Read(ServiceDecision decision, int letters) {}

  @Override
  public Object decide(CustomerSnapshot snapshot) {
    ServiceDecision decision = (ServiceDecision) decides.decide(snapshot);
    int letters = 0;
    for (Reason reason : decision.reasons()) {
      letters += reason.text().en().length() + reason.effect().en().length();
      letters += reason.text().zh() == null ? 0 : reason.text().zh().length() + reason.effect().zh().length();
      letters += letters(reason.evidence());
    }
    for (RaisedWarning warning : decision.warnings()) {
      letters += letters(warning.evidence());
    }
    for (Offer offer : decision.service().offers()) {
      letters += offer.why().en().length();
    }
    return new Read(decision, letters);
  }

  private static int letters(Iterable<Evidence> evidence) {
    int letters = 0;
    for (Evidence test : evidence) {
      letters += test.field().length() + test.threshold().length() + (test.actual() == null ? 0 : test.actual().length());
    }
    return letters;
  }

  @Override
  public Verdict verdict(Object read) {
    return decides.verdict(((Read) read).decision());
  }
}
