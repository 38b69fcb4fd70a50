package dev.gradus.internal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.policy.Reload;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.Eventually;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.NewsLog;
import dev.gradus.support.Snapshots;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyHolderTest {

  private static final CustomerSnapshot CUSTOMER =
      CustomerSnapshot.builder("c-1", Snapshots.TODAY, CustomerType.INDIVIDUAL).build();

  private final ChangingSource source = new ChangingSource(MarkedPolicy.source(1));
  private final NewsLog news = new NewsLog();
  private final PolicyHolder holder =
      new PolicyHolder(
          List.of(source),
          new PolicyLoader(PolicyTrust.anybody(), true, null),
          new Listeners(List.of(news)),
          () -> Instant.EPOCH);

  @Test
  void a_decision_that_holds_a_policy_ends_under_it_though_it_was_exchanged() {
    LoadedVersion old = holder.current().latest();
    source.holds(MarkedPolicy.source(2));
    holder.reload();

    assertThat(MarkedPolicy.marks(old.decide(CUSTOMER))).containsExactly("1");
    assertThat(MarkedPolicy.marks(holder.current().latest().decide(CUSTOMER))).containsExactly("2");
  }

  @Test
  void a_policy_that_was_exchanged_and_decides_nothing_more_is_collected() throws Exception {
    holder.current().latest().decide(CUSTOMER);
    WeakReference<Timeline> oldTimeline = new WeakReference<>(holder.current());
    WeakReference<LoadedVersion> oldVersion = new WeakReference<>(holder.current().latest());
    source.holds(MarkedPolicy.source(2));
    holder.reload();
    holder.current().latest().decide(CUSTOMER);
    news.changed.clear();

    Eventually.eventually(
        "the policy that was exchanged is collected",
        () -> {
          System.gc();
          return oldTimeline.refersTo(null) && oldVersion.refersTo(null);
        });
  }

  /** A watch must not undo a restore: what it saw at rest was tried already. */
  @Test
  void contents_that_were_tried_are_not_tried_again_by_a_watch() {
    String first = holder.current().latest().policy().fingerprint();
    source.holds(MarkedPolicy.source(2));
    String second = holder.digestNow();
    holder.reload();
    holder.restore(first);

    holder.reloadIfStill(second);

    assertThat(holder.current().latest().policy().fingerprint()).isEqualTo(first);
    assertThat(holder.reload()).as("the host may").isInstanceOf(Reload.Changed.class);
  }

  @Test
  void what_has_changed_since_it_was_seen_at_rest_is_not_loaded() {
    source.holds(MarkedPolicy.source(2));
    String seen = holder.digestNow();
    source.holds(MarkedPolicy.source(3));

    holder.reloadIfStill(seen);

    assertThat(holder.current().latest().policy().version()).isEqualTo("1");
  }

  @Test
  void the_history_keeps_a_thousand_periods_and_the_files_of_twenty() {
    History history = new History(() -> Instant.EPOCH);
    Timeline timeline = holder.current();
    for (int i = 0; i < History.PERIODS + 5; i++) {
      history.begin(
          timeline, new Loading.Contents(List.of(), List.of()), PolicyPeriod.Cause.RELOADED);
    }
    assertThat(history.periods()).hasSize(History.PERIODS);

    String first = holder.current().latest().policy().fingerprint();
    for (int mark = 2; mark <= History.RESTORABLE; mark++) {
      source.holds(MarkedPolicy.source(mark));
      holder.reload();
    }
    assertThat(holder.restore(first)).as("the twentieth").isInstanceOf(Reload.Changed.class);
    String second = holder.history().get(1).policies().get(0).fingerprint();
    source.holds(MarkedPolicy.source(50));
    holder.reload();
    assertThat(holder.history()).hasSize(22);
    assertThatThrownBy(() -> holder.restore(second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No policy with the fingerprint "
                + second
                + " is remembered; the last 20 different ones of the history"
                + " are.");
  }
}
