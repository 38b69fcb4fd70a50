package dev.gradus.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.SegmentationEngine;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.MarkedPolicy;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever can write into a policy's folder cannot bring an older policy back into force. */
class PolicyRollbackTest {

  private static final KeyPair ANNA = PolicyKeys.generate();
  private static final PolicyTrust TRUST = PolicyTrust.of(1, ANNA.getPublic());

  private final AtomicReference<Instant> now = new AtomicReference<>(morning(Signing.DAY));

  private static Instant morning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String fingerprint(PolicySource source) {
    try (SegmentationEngine engine = SegmentationEngine.of(source)) {
      return engine.policy().fingerprint();
    }
  }

  /** The policy with a mark, signed with a number and an expiry. */
  private static PolicySource signed(int mark, long number, LocalDate expires, String... settings) {
    String fingerprint = fingerprint(MarkedPolicy.source(mark, settings));
    PolicySignature.Builder statement = Signing.statement(fingerprint, number);
    if (expires != null) {
      statement.expires(expires);
    }
    Map<String, String> texts = MarkedPolicy.texts(mark, settings);
    texts.put(PolicySignatures.FILE, Signing.signed(statement, ANNA));
    return PolicySource.texts(texts);
  }

  private static PolicySource signed(int mark, long number) {
    return signed(mark, number, null);
  }

  private SegmentationEngine engine(PolicyTrust trust, PolicySource... sources) {
    var builder = SegmentationEngine.builder().trust(trust).clock(now::get);
    Stream.of(sources).forEach(builder::policy);
    return builder.build();
  }

  private static void assertRefused(Reload reload, String code) {
    assertThat(reload)
        .isInstanceOfSatisfying(
            Reload.Refused.class, refused -> assertThat(codes(refused.problems())).contains(code));
  }

  private static List<String> codes(List<PolicyProblem> problems) {
    return problems.stream().map(PolicyProblem::code).toList();
  }

  @Test
  void a_reload_refuses_an_older_policy_and_says_what_to_do() {
    ChangingSource source = new ChangingSource(signed(1, 7));
    try (SegmentationEngine engine = engine(TRUST, source)) {
      source.holds(signed(2, 6));
      Reload reload = engine.reload();

      assertRefused(reload, "older-policy");
      assertThat(((Reload.Refused) reload).problems().get(0).message())
          .isEqualTo(
              "The policy is signed as number 6, and the policy that came before it as number 7."
                  + " Put the newer policy in its place; if this one is meant, sign it again with"
                  + " --number 8 or more, or restore it by its fingerprint if it was in force.");
      assertThat(engine.policy().version()).isEqualTo("1");

      source.holds(signed(2, 7));
      assertRefused(engine.reload(), "older-policy");
      source.holds(signed(2, 8));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
      source.holds(signed(1, 7));
      assertRefused(engine.reload(), "older-policy");
    }
  }

  @Test
  void the_host_restores_an_older_policy_by_name_and_may_go_back_to_the_newer() {
    ChangingSource source = new ChangingSource(signed(1, 1));
    try (SegmentationEngine engine = engine(TRUST, source)) {
      String first = engine.policy().fingerprint();
      source.holds(signed(2, 2));
      engine.reload();
      source.holds(signed(3, 3));
      engine.reload();

      assertThat(engine.restore(first)).isInstanceOf(Reload.Changed.class);
      assertThat(engine.policy().version()).isEqualTo("1");
      source.holds(signed(2, 2));
      assertRefused(engine.reload(), "older-policy");
      source.holds(signed(3, 3));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
      assertThat(engine.policy().version()).isEqualTo("3");
    }
  }

  @Test
  void a_new_process_knows_the_floor_that_the_host_gives() {
    assertThatThrownBy(() -> engine(TRUST.notBefore(7), signed(1, 6)))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("[older-policy]")
        .hasMessageContaining("none below number 7 may decide here");
    engine(TRUST.notBefore(7), signed(1, 7)).close();
  }

  @Test
  void a_policy_loads_on_its_last_day_and_not_after_it() {
    PolicySource source = signed(1, 1, Signing.DAY);
    now.set(morning(Signing.DAY.plusDays(1)).minusNanos(1));
    engine(TRUST, source).close();

    now.set(morning(Signing.DAY.plusDays(1)));
    assertThatThrownBy(() -> engine(TRUST, source))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("[expired-signature]")
        .hasMessageContaining("expired on 2026-11-25. Have the policy signed again");
  }

  @Test
  void a_policy_that_expires_in_force_decides_on_and_is_restored_by_name_only() {
    PolicySource first = signed(1, 1, Signing.DAY);
    ChangingSource source = new ChangingSource(first);
    try (SegmentationEngine engine = engine(TRUST, source)) {
      String fingerprint = engine.policy().fingerprint();
      source.holds(signed(2, 2));
      engine.reload();
      now.set(morning(Signing.DAY.plusDays(9)));

      source.holds(first);
      assertRefused(engine.reload(), "expired-signature");
      assertThat(engine.restore(fingerprint)).isInstanceOf(Reload.Changed.class);
      assertThat(engine.reload()).isInstanceOf(Reload.Unchanged.class);
    }
  }

  @Test
  void of_policies_side_by_side_one_is_replaced_by_a_newer_one_while_the_other_stays() {
    PolicySource today = signed(1, 6, null, "effective-to = 2026-12-31");
    ChangingSource next = new ChangingSource(signed(2, 7, null, "effective-from = 2027-01-01"));
    try (SegmentationEngine engine = engine(TRUST, today, next)) {
      next.holds(signed(3, 5, null, "effective-from = 2027-01-01"));
      assertRefused(engine.reload(), "older-policy");
      next.holds(signed(3, 8, null, "effective-from = 2027-01-01"));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
      assertThat(engine.policies()).extracting(Policy::version).containsExactly("1", "3");
    }
  }

  @Test
  void without_trusted_keys_no_number_matters() {
    ChangingSource source = new ChangingSource(signed(1, 7));
    try (SegmentationEngine engine = engine(PolicyTrust.anybody(), source)) {
      source.holds(signed(2, 6));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
    }
  }
}
