package dev.gradus.internal.explain;

import dev.gradus.decision.Reason;
import dev.gradus.decision.Text;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.verb.Results;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.Stage;

/**
 * The reason why an application is referred for which no rule recommends anything: a rule of the
 * library that no policy can write, as it speaks of what all its rules say.
 */
final class UnrecommendedApplication {

  /** Its id, beside those of the statutory rules, which no policy may use. */
  static final String ID = "FLR-900";

  private final Reason reason;

  UnrecommendedApplication(PolicyLanguages languages) {
    Text effect = languages.write(words -> words.say("explanation.unrecommended.effect"));
    Text text = languages.write(words -> words.say("explanation.unrecommended"));
    this.reason = Reason.builder(ID, Stage.RECOMMEND, effect, text).build();
  }

  /** Whether an application is referred because no rule recommends anything. */
  static boolean is(Evaluation evaluation) {
    return evaluation.customer().recommendation() == Recommendation.REFER
        && !Results.RECOMMENDATION.isSaid(evaluation.totals());
  }

  /** The reason. */
  Reason reason() {
    return reason;
  }
}
