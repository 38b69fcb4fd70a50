package dev.gradus.rules;

import dev.gradus.field.Visibility;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The stages of a decision, in their order. A stage reads what the earlier ones found and nothing
 * else; a policy may leave a stage without rules.
 */
public enum Stage {
  /** Reads the customer; gives points, caps, warnings and the asset class. */
  ASSESS(AssessFindings.class, Visibility.CUSTOMER),
  /** Reads the totals too; gives grade, class, standing, tier and mode. */
  CLASSIFY(ClassifyFindings.class, Visibility.ASSESSMENT),
  /** Reads the segment too; gives cover, amount, term and documents. */
  LIMIT(LimitFindings.class, Visibility.SEGMENT),
  /** Reads the limits too; gives the recommendation and who may decide. */
  RECOMMEND(RecommendFindings.class, Visibility.LIMITS),
  /** Reads the recommendation too; gives the service. */
  SERVE(ServeFindings.class, Visibility.RECOMMENDATION);

  private final Class<?> findings;
  private final Visibility reads;

  Stage(Class<?> findings, Visibility reads) {
    this.findings = findings;
    this.reads = reads;
  }

  /** The interface whose methods are the stage's verbs. */
  public Class<?> findings() {
    return findings;
  }

  /** Up to where rules of the stage may read. */
  public Visibility reads() {
    return reads;
  }

  /** The first stage whose rules may read so far; empty where no rule may. */
  public static Optional<Stage> firstToRead(Visibility visibility) {
    return Arrays.stream(values())
        .filter(stage -> visibility.compareTo(stage.reads) <= 0)
        .findFirst();
  }

  /** The name of the stage's folder, and the last part of its package: {@code assess}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
