package dev.gradus.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody reads who has made a mistake, word for word. */
class SourceQuotesTest {

  private static final String MANIFEST =
      """
      name = Test
      version = 1
      currency = CNY
      locales = en,zh
      """;

  private static final String RULE =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;

      rule "RSK-140 Two instalments in a row are overdue"
          @source( "F4.6" )
          @reason( "From 2 overdue instalments the grade is C." )
          @reason_zh( "连续逾期；自 2 期起评级为 C。" )
      when
          Customer( credit.overdueStreak >= 2 )
      then
          decide.capGrade( RiskGrade.C );
      end
      """;

  private static String told(String manifest, String rule) throws IOException {
    return SegmentationEngine.check(
            PolicySource.texts(Map.of("policy.properties", manifest, "assess/a.drl", rule)))
        .stream()
        .map(PolicyProblem::explained)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_number_in_a_chinese_reason_has_the_caret_under_it() throws IOException {
    assertThat(told(MANIFEST, RULE.replace("自 2 期", "自 3 期")))
        .isEqualTo(
            """
            assess/a.drl:8:25: RSK-140: The reason says 3, but the rule does not. Write what the rule tests or grants. [number-in-reason]
                @reason_zh( "连续逾期；自 3 期起评级为 C。" )
                                          ^\
            """);
  }

  @Test
  void a_full_width_sign_has_the_caret_under_it() throws IOException {
    assertThat(told(MANIFEST, RULE.replace("( RiskGrade.C );", "（RiskGrade.C）;")))
        .isEqualTo(
            """
            assess/a.drl:12:20: RSK-140: The character '（' (U+FF08) may stand in a text or a comment only. Write '('. [not-allowed]
                decide.capGrade（RiskGrade.C）;
                               ^\
            """);
  }

  @Test
  void a_bidirectional_character_is_shown_by_its_number() throws IOException {
    assertThat(told(MANIFEST, RULE.replace("连续逾期", "连\u202e续逾期")))
        .isEqualTo(
            """
            assess/a.drl:8:19: The invisible format character U+202E is not allowed anywhere in a policy. Remove it. [character]
                @reason_zh( "连<U+202E>续逾期；自 2 期起评级为 C。" )
                               ^\
            """);
  }

  @Test
  void a_setting_of_the_manifest_is_quoted() throws IOException {
    assertThat(told(MANIFEST + "  product.GREEN.zh = 绿色\nstep-down-days = 九十\n", RULE))
        .isEqualTo(
            """
            policy.properties:5:3: Beside this line stands 'product.GREEN.en = ...'; it is missing. [missing-key]
                product.GREEN.zh = 绿色
                ^
            policy.properties:6:18: 'step-down-days' is a whole number from 0 to 3650. [value]
                step-down-days = 九十
                                 ^\
            """);
  }

  @Test
  void a_warning_of_the_analysis_is_quoted() throws IOException {
    assertThat(told(MANIFEST, RULE))
        .contains(
            """
            assess/a.drl:5:1: warning: RSK-140: """)
        .contains(
            """

                rule "RSK-140 Two instalments in a row are overdue"
                ^\
            """);
  }

  @Test
  void a_problem_of_a_whole_file_is_told_without_a_line() throws IOException {
    assertThat(told(MANIFEST, ""))
        .isEqualTo(
            "assess/a.drl: The file is empty. Write rules into it or remove it. [empty-file]");
  }
}
