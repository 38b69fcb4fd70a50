package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyPeriod.Cause;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.Log;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.NewsLog;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A policy is exchanged as a whole or not at all, and whoever must know is told. */
class ReloadTest {

  private final ChangingSource source = new ChangingSource(MarkedPolicy.source(1));
  private final NewsLog news = new NewsLog();
  private final AtomicLong seconds = new AtomicLong();
  private final SegmentationEngine engine =
      SegmentationEngine.builder()
          .policy(source)
          .listener(news)
          .clock(() -> Instant.ofEpochSecond(seconds.get()))
          .build();

  @AfterEach
  void close() {
    engine.close();
  }

  /** Two mistakes in two files. */
  private static PolicySource bad() {
    Map<String, String> texts = MarkedPolicy.texts(2);
    texts.computeIfPresent(
        "assess/points.drl", (path, text) -> text.replace("addRiskPoints", "addPoints"));
    texts.computeIfPresent(
        "serve/service.drl", (path, text) -> text.replace("riskPoints", "riskPionts"));
    return PolicySource.texts(texts);
  }

  @Test
  void a_new_policy_takes_over_and_the_listener_is_told() {
    source.holds(MarkedPolicy.source(2));

    assertThat(engine.reload())
        .isInstanceOfSatisfying(
            Reload.Changed.class,
            changed -> assertThat(changed.policies()).extracting("version").containsExactly("2"));

    assertThat(engine.policy().version()).isEqualTo("2");
    assertThat(news.changed).hasSize(1);
    assertThat(news.refused).isEmpty();
  }

  @Test
  void the_same_files_change_nothing_and_are_no_news() {
    assertThat(engine.reload()).isInstanceOf(Reload.Unchanged.class);

    assertThat(news.changed).isEmpty();
    assertThat(engine.history()).hasSize(1);
  }

  @Test
  void a_bad_policy_is_refused_with_all_its_problems_and_reported_once() {
    source.holds(bad());

    List<PolicyProblem> problems;
    try (Log log = new Log()) {
      problems = ((Reload.Refused) engine.reload()).problems();
      engine.reload();
      engine.reload();

      assertThat(problems).extracting("file").contains("assess/points.drl", "serve/service.drl");
      for (PolicyProblem problem : problems) {
        assertThat(log.text()).containsOnlyOnce(problem.toString());
      }
      assertThat(log.text()).contains("the last good ones stay in force: [marked 1]");
    }
    assertThat(news.refused).containsExactly(problems);
    assertThat(engine.policy().version()).isEqualTo("1");
    assertThat(engine.history()).hasSize(1);
  }

  @Test
  void a_policy_that_was_mended_and_spoilt_again_is_reported_again() {
    source.holds(bad());
    engine.reload();
    source.holds(MarkedPolicy.source(1));
    assertThat(engine.reload()).isInstanceOf(Reload.Unchanged.class);
    source.holds(bad());
    engine.reload();

    assertThat(news.refused).hasSize(2);
  }

  @Test
  void a_source_that_fails_leaves_the_policy_in_force() {
    source.holds(
        () -> {
          throw new IOException("The vault is locked.");
        });
    assertThat(problem(engine.reload()))
        .isEqualTo("policy: The policy cannot be read: The vault is locked. [unreadable]");

    source.holds(
        () -> {
          throw new StackOverflowError();
        });
    assertThat(problem(engine.reload()))
        .isEqualTo("policy: The policy cannot be read: StackOverflowError. [unreadable]");
    source.holds(() -> null);
    assertThat(problem(engine.reload())).startsWith("policy: The policy cannot be read: ");
    assertThat(engine.policy().version()).isEqualTo("1");
  }

  private static String problem(Reload refused) {
    return ((Reload.Refused) refused).problems().get(0).toString();
  }

  @Test
  void an_engine_does_not_start_on_a_bad_policy() {
    assertThatThrownBy(() -> SegmentationEngine.of(bad()))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageStartingWith("The policy from texts is refused:\n  assess/points.drl:");
  }

  @Test
  void an_older_policy_is_put_back_by_one_call_and_stays_until_a_reload() {
    String first = engine.policy().fingerprint();
    source.holds(MarkedPolicy.source(2));
    engine.reload();

    assertThat(engine.restore(first)).isInstanceOf(Reload.Changed.class);
    assertThat(engine.policy().fingerprint()).isEqualTo(first);
    assertThat(engine.restore(first)).as("put back twice").isInstanceOf(Reload.Unchanged.class);
    assertThat(news.changed)
        .extracting(policies -> policies.get(0).version())
        .containsExactly("2", "1");

    assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
    assertThat(engine.policy().version()).isEqualTo("2");
  }

  @Test
  void a_fingerprint_that_never_was_in_force_cannot_be_restored() {
    assertThatThrownBy(() -> engine.restore("0000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No policy with the fingerprint 0000 is remembered");
  }

  @Test
  void the_history_says_what_was_in_force_when_and_why() {
    String first = engine.policy().fingerprint();
    seconds.set(10);
    source.holds(MarkedPolicy.source(2));
    engine.reload();
    source.holds(bad());
    seconds.set(15);
    engine.reload();
    seconds.set(20);
    engine.restore(first);

    List<PolicyPeriod> history = engine.history();
    assertThat(history)
        .extracting(PolicyPeriod::cause)
        .containsExactly(Cause.STARTED, Cause.RELOADED, Cause.RESTORED);
    assertThat(history)
        .extracting(period -> period.since().getEpochSecond())
        .containsExactly(0L, 10L, 20L);
    assertThat(history)
        .extracting(period -> period.until() == null ? -1 : period.until().getEpochSecond())
        .containsExactly(10L, 20L, -1L);
    assertThat(history)
        .extracting(period -> period.policies().get(0).version())
        .containsExactly("1", "2", "1");
    assertThat(history.get(0).policies().get(0).fingerprint()).isEqualTo(first);
  }

  @Test
  void a_closed_engine_reloads_and_restores_nothing_but_still_says_what_it_was() {
    engine.close();

    assertThatThrownBy(engine::reload)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The engine is closed.");
    assertThatThrownBy(() -> engine.restore(engine.policy().fingerprint()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The engine is closed.");
    assertThat(engine.policy().version()).isEqualTo("1");
    assertThat(engine.history()).hasSize(1);
  }
}
