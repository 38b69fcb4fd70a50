package dev.gradus.internal.check;

import dev.gradus.policy.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Policies for tests: a sound manifest and rule texts. */
public final class Policies {

  public static final String MANIFEST =
      """
      name = Test
      version = 1.0
      currency = CNY
      locales = en,zh
      product.GREEN_LOAN.en = Green loan
      product.GREEN_LOAN.zh = 绿色贷款
      """;

  /** The example of the design. */
  public static final String RISK =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;

      rule "RSK-140 Two instalments in a row are overdue"
          @source( "F4.6" )
          @reason( "{credit.overdueStreak} instalments in a row are overdue; from 2 the grade is C." )
          @reason_zh( "连续 {credit.overdueStreak} 期逾期；自 2 期起评级为 C。" )
      when
          Customer( credit.overdueStreak >= 2 )
      then
          decide.capGrade( RiskGrade.C );
          decide.warn( Warning.OVERDUE_TWICE, Severity.HIGH );
      end
      """;

  private Policies() {}

  public static PolicyFiles of(String... pathsAndTexts) {
    Map<String, String> texts = new TreeMap<>();
    texts.put(PolicyFiles.MANIFEST, MANIFEST);
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return files(texts);
  }

  static PolicyFiles files(Map<String, String> texts) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new PolicyFiles("test", contents);
  }

  /** The header of an assess file. */
  static String assess(String rules) {
    return RISK.substring(0, RISK.indexOf("\nrule")) + rules;
  }

  /** An assess file with one rule of the given tests. */
  static String testing(String tests) {
    return assess(
        """
        rule "TST-100 Test"
            @source( "F1" )
            @reason( "Tested." )
            @reason_zh( "测试。" )
        when
            Customer( %s )
        then
            decide.refer();
        end
        """
            .formatted(tests));
  }
}
