package dev.gradus.internal.evidence;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Text;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.verb.Vocabulary;

/** What the aspects of an outcome are called in a sentence. */
public final class AspectWords {

  private AspectWords() {}

  /**
   * The name of an aspect.
   *
   * @param vocabulary has the names of those that are not the library's own
   */
  public static Text of(Aspect aspect, Vocabulary vocabulary) {
    return switch (aspect.name()) {
      case "GRADE" -> new Text("risk grade", "风险等级");
      case "TIER" -> new Text("service tier", "服务层级");
      case "APPROVAL" -> new Text("approval channel", "审批通道");
      case "RATE" -> new Text("rate adjustment in basis points", "利率调整（基点）");
      case "TERM" -> new Text("longest term in months", "最长期限（月）");
      case "COVERAGE" -> new Text("least cover", "最低担保覆盖率");
      case "MODE" -> new Text("CRM mode", "CRM 模式");
      default -> vocabulary.outcomeWords(aspect.name());
    };
  }

  /** A value of an aspect, as {@link AspectOutcomes#text} gives it, in a sentence. */
  public static Text value(Aspect aspect, String value) {
    if (!value.equals(AspectOutcomes.NONE)) {
      return new Text(value, value);
    }
    return aspect.equals(Aspect.TERM) ? new Text("unlimited", "不限") : new Text("none", "不要求");
  }
}
