package dev.gradus.internal.check;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.VagueReasonCheck;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.CodeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rule with an unfavourable effect to what a customer must be told: a code of the policy's
 * catalogue, where it has one, and a reason that names the fact.
 */
final class StatedReason {

  private final Scope scope;
  private final ProblemLog log;

  StatedReason(Scope scope, ProblemLog log) {
    this.scope = scope;
    this.log = log;
  }

  /**
   * Checks the annotations of a rule against what it says; where its calls are not sound, only the
   * code.
   *
   * @param place where a code is missing
   * @param remedy what to do there
   */
  void check(Annotations annotations, List<VerbCall> then, Token place, String remedy) {
    Set<String> codes = scope.manifest().codes().of(CodeKind.REASON).keySet();
    Token code = annotations.codeToken();
    String name = annotations.code();
    if (code != null && name != null && !name.isEmpty() && scope.sound() && !codes.contains(name)) {
      String suggestion = Suggestion.didYouMean(name, codes);
      log.error(
          code,
          "unknown-reason-code",
          "policy.properties declares no reason code '"
              + name
              + "'."
              + (suggestion.isEmpty() ? " Add it there: reason-code.CODE.en = ..." : suggestion));
    }
    Optional<VerbCall> adverse = then.stream().filter(VerbCall::isAdverse).findFirst();
    if (adverse.isPresent()) {
      if (code == null && scope.sound() && !codes.isEmpty()) {
        log.error(
            place,
            "missing-reason-code",
            "The rule is unfavourable by '" + adverse.get().verb().name() + "', " + remedy);
      }
      reason(annotations.reasonToken(), !codes.isEmpty());
      reason(annotations.reasonZhToken(), !codes.isEmpty());
    }
  }

  private void reason(@Nullable Token token, boolean atLength) {
    if (token != null) {
      String text = token.unquoted();
      Optional<String> complaint =
          atLength
              ? VagueReasonCheck.complaint(text)
              : VagueReasonCheck.phrase(text).map(VagueReasonCheck::of);
      complaint.ifPresent(message -> log.error(token, "vague-text", message));
    }
  }
}
