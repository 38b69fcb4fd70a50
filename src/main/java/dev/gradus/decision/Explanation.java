package dev.gradus.decision;

import java.util.List;

/**
 * One decision in full. Immutable and thread-safe; the text form holds no value. The library alone
 * implements it, so later versions can add to it.
 */
public sealed interface Explanation {

  /** The decision, with the reasons of all rules that fired. */
  ServiceDecision decision();

  /** How the risk points add up and become the grade. */
  PointsArithmetic points();

  /** For each less favourable aspect, the few things that decided it. */
  List<PrincipalReasons> principalReasons();

  /** For each less favourable aspect, what the customer could change. */
  List<Counterfactual> counterfactuals();

  /** The unknown fields that mattered. */
  List<MissingField> missing();

  /**
   * Creates a builder; what is not set is empty.
   *
   * @param decision the decision
   * @param points how the risk points add up
   */
  static Builder builder(ServiceDecision decision, PointsArithmetic points) {
    return new Builder(decision, points);
  }

  /** Builds an explanation. Not thread-safe. */
  final class Builder {

    private final ServiceDecision decision;
    private final PointsArithmetic points;
    private List<PrincipalReasons> principalReasons = List.of();
    private List<Counterfactual> counterfactuals = List.of();
    private List<MissingField> missing = List.of();

    private Builder(ServiceDecision decision, PointsArithmetic points) {
      this.decision = decision;
      this.points = points;
    }

    /** Sets for each less favourable aspect, the few things that decided it. */
    public Builder principalReasons(List<PrincipalReasons> principalReasons) {
      this.principalReasons = principalReasons;
      return this;
    }

    /** Sets for each less favourable aspect, what the customer could change. */
    public Builder counterfactuals(List<Counterfactual> counterfactuals) {
      this.counterfactuals = counterfactuals;
      return this;
    }

    /** Sets the unknown fields that mattered. */
    public Builder missing(List<MissingField> missing) {
      this.missing = missing;
      return this;
    }

    /** Builds the explanation; its lists are copies. */
    public Explanation build() {
      return new Built(decision, points, principalReasons, counterfactuals, missing);
    }

    private record Built(
        ServiceDecision decision,
        PointsArithmetic points,
        List<PrincipalReasons> principalReasons,
        List<Counterfactual> counterfactuals,
        List<MissingField> missing)
        implements Explanation {

      private Built {
        principalReasons = List.copyOf(principalReasons);
        counterfactuals = List.copyOf(counterfactuals);
        missing = List.copyOf(missing);
      }

      @Override
      public String toString() {
        return "Explanation[values withheld]";
      }
    }
  }
}
