package dev.gradus.internal.parse;

import dev.gradus.internal.parse.PolicyProfileParser.AnnotationContext;
import dev.gradus.internal.parse.PolicyProfileParser.CallContext;
import dev.gradus.internal.parse.PolicyProfileParser.PolicyRuleContext;
import dev.gradus.internal.parse.PolicyProfileParser.TestContext;
import dev.gradus.internal.parse.PolicyProfileParser.TestsContext;
import dev.gradus.internal.source.ProblemLog;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * What could be parsed of a rule: all of it, or the pieces that are sound beside those that are
 * not, so that the sound ones can be checked all the same.
 *
 * @param whole whether the rule as a whole was derived from the grammar; nothing else ever becomes
 *     a rule
 * @param head whether all that stands before {@code when} is sound
 * @param annotations the sound annotations
 * @param condition the condition of a whole rule; null where it is empty, or the rule is not whole
 * @param tests the sound tests of a rule that is not whole
 * @param calls the sound verb calls
 */
public record RulePieces(
    boolean whole,
    boolean head,
    List<AnnotationContext> annotations,
    @Nullable TestsContext condition,
    List<TestContext> tests,
    List<CallContext> calls) {

  /**
   * Parses the tokens of one rule; what is wrong with their form is logged, for the rule or, behind
   * it, for the file.
   */
  public static RulePieces of(List<Token> tokens, ProblemLog fileLog, ProblemLog log) {
    try {
      PolicyRuleContext rule = ProfileSyntax.parse(tokens, PolicyProfileParser::policyRule);
      return new RulePieces(
          true, true, rule.annotation(), rule.pattern().tests(), List.of(), rule.call());
    } catch (ProfileSyntax.Mismatch mismatch) {
      return new RuleDiagnosis(tokens, fileLog, log).pieces(mismatch);
    }
  }
}
