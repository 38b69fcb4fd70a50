package dev.gradus.internal.parse;

import dev.gradus.internal.source.ProblemLog;
import java.util.List;

/**
 * What could be parsed of a rule: all of it, or the pieces that are sound beside those that are
 * not, so that the sound ones can be checked all the same.
 *
 * @param whole whether the rule as a whole could be parsed; nothing else ever becomes a rule
 * @param head whether all that stands before {@code when} is sound
 * @param annotations the sound annotations
 * @param when the condition; of a rule that is not whole, the sound tests one after another
 * @param calls the sound verb calls
 */
public record RulePieces(
    boolean whole,
    boolean head,
    List<AnnotationSyntax> annotations,
    ConditionSyntax when,
    List<CallSyntax> calls) {

  /** Copies the lists. */
  public RulePieces {
    annotations = List.copyOf(annotations);
    calls = List.copyOf(calls);
  }

  /**
   * Parses the tokens of one rule; what is wrong with their form is logged, for the rule or, behind
   * it, for the file.
   */
  public static RulePieces of(List<Token> tokens, ProblemLog fileLog, ProblemLog log) {
    try {
      return ProfileParser.rule(tokens);
    } catch (Mismatch mismatch) {
      return new RuleDiagnosis(tokens, fileLog, log).pieces(mismatch);
    }
  }
}
