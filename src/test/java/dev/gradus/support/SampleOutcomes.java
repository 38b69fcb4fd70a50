package dev.gradus.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gradus.internal.check.Policies;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.manifest.ManifestReader;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.verb.Vocabulary;

/** Outcomes of every kind and kinds of evidence, as a manifest declares them. */
public final class SampleOutcomes {

  /** The lines of the manifest. */
  public static final String LINES =
      """
      outcome.line.values = DECLINE, REFER, ACCEPT
      outcome.line.en = Underwriting line
      outcome.line.zh = 审批结论
      outcome.line.DECLINE.en = Declined
      outcome.line.DECLINE.zh = 拒绝
      outcome.rate.type = number
      outcome.rate.merge = least
      outcome.rate.better = lower
      outcome.rate.min = 0
      outcome.rate.max = 40
      outcome.rate.en = Interest rate
      outcome.rate.zh = 利率
      outcome.ceiling.type = number
      outcome.ceiling.merge = least
      outcome.ceiling.max = 1000000
      outcome.ceiling.unit = currency
      outcome.deposit.type = number
      outcome.deposit.merge = greatest
      outcome.deposit.min = 0
      outcome.deposit.max = 1
      outcome.deposit.unit = ratio
      outcome.bonus.type = number
      outcome.bonus.merge = sum
      outcome.bonus.min = -10
      outcome.bonus.max = 10
      evidence.ARREARS.en = Arrears
      evidence.ARREARS.zh = 逾期
      evidence.SCORE.en = Credit score
      evidence.SCORE.zh = 信用评分
      """;

  /** A manifest that declares them. */
  public static final Manifest MANIFEST = manifest(Policies.MANIFEST + LINES);

  /** The library's verbs and those that say them. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.LIBRARY.with(MANIFEST.outcomes(), MANIFEST.codes());

  private SampleOutcomes() {}

  private static Manifest manifest(String text) {
    ProblemLog log = new ProblemLog("policy.properties");
    Manifest manifest = ManifestReader.read(text.getBytes(UTF_8), log);
    if (!log.isEmpty()) {
      throw new AssertionError(log.problems());
    }
    return manifest;
  }
}
