package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.json.GradusModule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import dev.gradus.support.Changed;
import dev.gradus.support.Snapshots;
import dev.gradus.support.Worsening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every customer under the default policy. */
class EngineProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final JsonMapper JSON = JsonMapper.builder().addModule(new GradusModule()).build();

  @Provide
  Arbitrary<CustomerSnapshot> customers() {
    return Snapshots.any();
  }

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  @Property(tries = 400)
  void every_valid_customer_gets_one_grade_tier_and_mode(
      @ForAll("customers") CustomerSnapshot customer) {
    ServiceDecision decision = ENGINE.decide(customer);

    assertThat(decision.riskGrade()).isNotNull();
    assertThat(decision.tier()).isNotNull();
    assertThat(decision.crmMode()).isNotNull();
    assertThat(decision.riskPoints()).isBetween(0, 100);
  }

  @Property(tries = 100)
  void the_rules_that_fired_are_known_without_their_reasons(
      @ForAll("customers") CustomerSnapshot customer) {
    List<Reason> reasons = ENGINE.decide(customer).reasons();

    assertThat(LazyList.names(reasons, reason -> "not asked"))
        .isEqualTo(reasons.stream().map(Reason::rule).toList());
  }

  @Property(tries = 100)
  void the_same_customer_gets_the_same_bytes(@ForAll("customers") CustomerSnapshot customer) {
    assertThat(bytes(ENGINE.decide(customer))).isEqualTo(bytes(ENGINE.decide(customer)));
  }

  @Property(tries = 8)
  void neither_the_order_of_files_nor_that_of_rules_matters(@ForAll Random random)
      throws IOException {
    try (SegmentationEngine shuffled =
        SegmentationEngine.of(shuffled(PolicySource.bundled().read(), random))) {
      assertThat(shuffled.policy().fingerprint()).isEqualTo(ENGINE.policy().fingerprint());
      for (int i = 0; i < 40; i++) {
        CustomerSnapshot customer = SnapshotAssembler.assemble(Snapshots.values(random));
        assertThat(bytes(shuffled.decide(customer))).isEqualTo(bytes(ENGINE.decide(customer)));
      }
    }
  }

  @Property(tries = 600)
  void a_worse_customer_never_fares_better(
      @ForAll("values") Map<String, Object> values,
      @ForAll Worsening worsening,
      @ForAll Random random) {
    Map<String, Object> worse = new HashMap<>(values);
    if (!worsening.apply(worse, random)) {
      return;
    }
    if (!Snapshots.isPossible(SnapshotAssembler.assemble(worse))) {
      return; // more instalments late in 12 months than in the 24
    }
    ServiceDecision before = ENGINE.decide(SnapshotAssembler.assemble(values));
    ServiceDecision after = ENGINE.decide(SnapshotAssembler.assemble(worse));

    assertThat(after.riskPoints()).as("risk points").isLessThanOrEqualTo(before.riskPoints());
    assertThat(after.riskGrade()).as("grade").isGreaterThanOrEqualTo(before.riskGrade());
    for (Aspect aspect :
        List.of(
            Aspect.RECOMMENDATION,
            Aspect.AUTHORITY,
            Aspect.APPROVAL,
            Aspect.AMOUNT,
            Aspect.RATE,
            Aspect.ASSET_CLASS)) {
      assertThat(Changed.better(aspect, after, before)).as(aspect.name()).isFalse();
    }
  }

  @Property(tries = 300)
  void every_unfavourable_result_has_a_reason(@ForAll("customers") CustomerSnapshot customer) {
    ServiceDecision decision = ENGINE.decide(customer);

    if (decision.riskGrade() != RiskGrade.A) {
      assertThat(decision.reasons())
          .as("why the grade is %s", decision.riskGrade())
          .anyMatch(reason -> says(reason, "grade"));
    }
    Pricing pricing = decision.service().pricing();
    if (pricing != null && pricing.adjustmentBp() > 0) {
      assertThat(decision.reasons())
          .as("why the rate is higher")
          .anyMatch(reason -> says(reason, "rate adjusted by +"));
    }
    if (decision.service().approval() != null) {
      assertThat(decision.reasons()).anyMatch(reason -> says(reason, "approval"));
    }
    assertThat(decision.reasons()).anyMatch(reason -> says(reason, "mode"));
    decision
        .warnings()
        .forEach(warning -> assertThat(warning.evidence()).as(warning.code().name()).isNotEmpty());
  }

  @Property(tries = 200)
  void evidence_says_what_was_tested_and_texts_are_filled(
      @ForAll("customers") CustomerSnapshot customer) {
    for (Reason reason : ENGINE.decide(customer).reasons()) {
      assertThat(reason.text().en()).as(reason.rule()).doesNotContain("{").isNotBlank();
      assertThat(reason.text().zh()).as(reason.rule()).doesNotContain("{").isNotBlank();
      assertThat(reason.source()).as(reason.rule()).isNotEmpty();
    }
  }

  private static boolean says(Reason reason, String effect) {
    return reason.effect().en().contains(effect);
  }

  private static String bytes(ServiceDecision decision) {
    try {
      return JSON.writeValueAsString(decision);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same rules in other files and another order. */
  private static PolicySource shuffled(PolicyFiles files, Random random) {
    Map<String, String> texts = new HashMap<>();
    for (Stage stage : Stage.values()) {
      String header = "";
      List<String> rules = new ArrayList<>();
      for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
        if (file.getKey().startsWith(stage.folder() + "/")) {
          String text = new String(file.getValue(), StandardCharsets.UTF_8);
          if (file.getKey().endsWith(PolicyFiles.TABLES)) {
            texts.put(file.getKey().replace("/", "/z-"), shuffledRows(text, random));
            continue;
          }
          List<String> parts = Arrays.asList(text.split("(?m)^(?=rule )"));
          header = parts.get(0);
          rules.addAll(parts.subList(1, parts.size()));
        }
      }
      Collections.shuffle(rules, random);
      int cut = 1 + random.nextInt(rules.size() - 1);
      texts.put(stage.folder() + "/z.drl", header + String.join("", rules.subList(0, cut)));
      texts.put(
          stage.folder() + "/a.drl", header + String.join("", rules.subList(cut, rules.size())));
    }
    texts.put(
        PolicyFiles.MANIFEST,
        new String(files.contents().get(PolicyFiles.MANIFEST), StandardCharsets.UTF_8));
    return PolicySource.texts(texts);
  }

  /** A table of which every row that fits holds, with its rows in another order. */
  private static String shuffledRows(String table, Random random) {
    List<String> lines = new ArrayList<>(table.lines().toList());
    int first = 1;
    while (!lines.get(first - 1).startsWith("id")) {
      first++;
    }
    Collections.shuffle(lines.subList(first, lines.size()), random);
    return String.join("\n", lines) + "\n";
  }
}
