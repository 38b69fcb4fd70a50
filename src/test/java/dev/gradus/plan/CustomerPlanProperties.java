package dev.gradus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.Monitoring;
import dev.gradus.decision.Offer;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.decision.Text;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.json.GradusModule;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Tier;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** G9: decisions on several loans of a customer join into one plan by the laws of merging. */
class CustomerPlanProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new GradusModule()).build();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final PolicyId POLICY = new PolicyId("tiny", "1", "0".repeat(64));

  @Provide
  Arbitrary<ServiceDecision> decisions() {
    return Snapshots.values().map(CustomerPlanProperties::loanOfOneCustomer).map(ENGINE::decide);
  }

  private static CustomerSnapshot loanOfOneCustomer(Map<String, Object> values) {
    Map<String, Object> loan = new LinkedHashMap<>(values);
    loan.put("customerId", "C-1");
    return SnapshotAssembler.assemble(loan);
  }

  @Provide
  Arbitrary<List<ServiceDecision>> loans() {
    return decisions().list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 60)
  void the_order_of_the_decisions_does_not_matter(
      @ForAll("loans") List<ServiceDecision> loans, @ForAll Random random) throws IOException {
    List<ServiceDecision> shuffled = new ArrayList<>(loans);
    Collections.shuffle(shuffled, random);

    assertThat(CustomerPlan.of(shuffled)).isEqualTo(CustomerPlan.of(loans));
    assertThat(JSON.writeValueAsString(CustomerPlan.of(shuffled)))
        .isEqualTo(JSON.writeValueAsString(CustomerPlan.of(loans)));
  }

  @Property(tries = 30)
  void the_same_decisions_once_more_change_nothing(@ForAll("loans") List<ServiceDecision> loans) {
    List<ServiceDecision> twice = new ArrayList<>(loans);
    twice.addAll(loans);

    assertThat(CustomerPlan.of(twice)).isEqualTo(CustomerPlan.of(loans));
  }

  @Property(tries = 60)
  void the_plan_of_one_decision_says_what_it_says(@ForAll("decisions") ServiceDecision decision) {
    CustomerPlan plan = CustomerPlan.of(List.of(decision));
    Service service = decision.service();

    assertThat(plan.customerId()).isEqualTo(decision.customerId());
    assertThat(plan.asOf()).isEqualTo(decision.asOf());
    assertThat(plan.policy()).isEqualTo(decision.policy());
    assertThat(plan.crmMode()).isEqualTo(decision.crmMode());
    assertThat(plan.riskGrade()).isEqualTo(decision.riskGrade());
    assertThat(plan.tier()).isEqualTo(decision.tier());
    assertThat(plan.valueClass()).isEqualTo(decision.valueClass());
    assertThat(plan.standing()).isEqualTo(decision.standing());
    assertThat(plan.authority()).isEqualTo(decision.authority());
    assertThat(plan.assetClass()).isEqualTo(decision.assetClass());
    assertThat(plan.manager()).isEqualTo(service.manager());
    assertThat(plan.serviceTeam()).isEqualTo(service.serviceTeam());
    assertThat(plan.warnings()).isEqualTo(decision.warnings());
    assertThat(plan.monitoring()).isEqualTo(service.monitoring());
    assertThat(plan.contacts()).isEqualTo(service.contacts());
    assertThat(plan.offers()).isEqualTo(service.offers());
    assertThat(plan.actions()).isEqualTo(service.actions());
    assertThat(plan.leading()).containsExactly(decision);
  }

  /** Associativity: a plan is what the plans of its parts come to, part by part. */
  @Property(tries = 60)
  void a_plan_is_the_join_of_the_plans_of_its_parts(
      @ForAll("loans") List<ServiceDecision> some, @ForAll("loans") List<ServiceDecision> others) {
    CustomerPlan one = CustomerPlan.of(some);
    CustomerPlan other = CustomerPlan.of(others);
    CustomerPlan both = CustomerPlan.of(Stream.concat(some.stream(), others.stream()).toList());

    assertThat(both.crmMode()).isEqualTo(max(one.crmMode(), other.crmMode()));
    assertThat(both.riskGrade()).isEqualTo(max(one.riskGrade(), other.riskGrade()));
    assertThat(both.tier()).isEqualTo(max(one.tier(), other.tier()));
    assertThat(codes(both.warnings())).isEqualTo(highest(one.warnings(), other.warnings()));
    assertThat(both.serviceTeam()).isEqualTo(one.serviceTeam() || other.serviceTeam());
    assertThat(both.monitoring().watched())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(one, other)
                .flatMap(plan -> plan.monitoring().watched().stream())
                .distinct()
                .toList());
    assertThat(both.actions())
        .isEqualTo(
            CustomerPlan.of(
                    List.of(
                        decision(Service.builder().actions(one.actions())),
                        decision(Service.builder().actions(other.actions()))))
                .actions());
  }

  private static <E extends Comparable<E>> E max(E one, E other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Map<PolicyCode, Severity> codes(List<RaisedWarning> warnings) {
    return highest(warnings, List.of());
  }

  private static Map<PolicyCode, Severity> highest(
      List<RaisedWarning> some, List<RaisedWarning> others) {
    Map<PolicyCode, Severity> highest = new LinkedHashMap<>();
    Stream.concat(some.stream(), others.stream())
        .forEach(
            warning ->
                highest.merge(warning.code(), warning.severity(), CustomerPlanProperties::max));
    return highest;
  }

  @Property(tries = 30)
  void a_plan_is_read_as_it_was_written(@ForAll("loans") List<ServiceDecision> loans)
      throws IOException {
    CustomerPlan plan = CustomerPlan.of(loans);

    CustomerPlan read = JSON.readValue(JSON.writeValueAsString(plan), CustomerPlan.class);

    assertThat(read).isEqualTo(plan);
  }

  private static ServiceDecision decision(Service.Builder service) {
    return ServiceDecision.builder("C-1", DAY, POLICY).service(service.build()).build();
  }

  @Example
  void the_most_involved_mode_leads_and_what_is_to_be_done_unites() {
    ServiceDecision card =
        ServiceDecision.builder("C-1", DAY, POLICY)
            .riskGrade(RiskGrade.A)
            .tier(Tier.GOLD)
            .assetClass(AssetClass.NORMAL)
            .authority(Authority.SYSTEM)
            .warnings(
                List.of(
                    new RaisedWarning(DeclaredCode.of("MOVED_HOUSE"), Severity.LOW, List.of()),
                    new RaisedWarning(Warning.CASH_FLOW_FALL, Severity.MEDIUM, List.of())))
            .service(
                Service.builder()
                    .manager(ManagerService.DEDICATED)
                    .contacts(
                        List.of(
                            new ContactPlan(Channel.PHONE, 90), new ContactPlan(Channel.APP, 30)))
                    .actions(
                        List.of(
                            new Task(Action.REVIEW_CREDIT, Actor.SPECIALIST, 5),
                            new Task(DeclaredCode.of("SEND_FORM"), Actor.MANAGER, 9)))
                    .offers(List.of(offer("CARD", "OFF-2"), offer("PLAN", "OFF-9")))
                    .build())
            .build();
    ServiceDecision plant =
        ServiceDecision.builder("C-1", DAY, POLICY)
            .crmMode(CrmMode.RESPONSIBLE)
            .riskGrade(RiskGrade.B)
            .tier(Tier.SILVER)
            .assetClass(AssetClass.SPECIAL_MENTION)
            .authority(Authority.BOARD)
            .warnings(List.of(new RaisedWarning(Warning.CASH_FLOW_FALL, Severity.HIGH, List.of())))
            .service(
                Service.builder()
                    .serviceTeam(true)
                    .monitoring(
                        Monitoring.builder()
                            .everyDays(30)
                            .nextReviewOn(DAY.plusDays(30))
                            .watched(Set.of(DeclaredCode.of("WATER_LEVEL"), WatchItem.values()[0]))
                            .build())
                    .contacts(List.of(new ContactPlan(Channel.PHONE, 30)))
                    .actions(List.of(new Task(Action.REVIEW_CREDIT, Actor.SPECIALIST, 2)))
                    .offers(List.of(offer("PLAN", "OFF-1")))
                    .build())
            .build();

    CustomerPlan plan = CustomerPlan.of(List.of(card, plant));

    assertThat(plan.crmMode()).isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(plan.leading()).containsExactly(plant);
    assertThat(plan.decisions()).containsExactly(plant, card);
    assertThat(plan.riskGrade()).isEqualTo(RiskGrade.B);
    assertThat(plan.tier()).isEqualTo(Tier.SILVER);
    assertThat(plan.assetClass()).isEqualTo(AssetClass.SPECIAL_MENTION);
    assertThat(plan.authority()).isEqualTo(Authority.BOARD);
    assertThat(plan.manager()).isEqualTo(ManagerService.DEDICATED);
    assertThat(plan.serviceTeam()).isTrue();
    assertThat(codes(plan.warnings()))
        .isEqualTo(
            Map.of(
                Warning.CASH_FLOW_FALL,
                Severity.HIGH,
                DeclaredCode.of("MOVED_HOUSE"),
                Severity.LOW));
    assertThat(plan.monitoring().everyDays()).isEqualTo(30);
    assertThat(plan.monitoring().nextReviewOn()).isEqualTo(DAY.plusDays(30));
    assertThat(plan.monitoring().watched()).hasSize(2);
    assertThat(plan.contacts())
        .containsExactlyInAnyOrder(
            new ContactPlan(Channel.PHONE, 30), new ContactPlan(Channel.APP, 30));
    assertThat(plan.actions())
        .containsExactly(
            new Task(Action.REVIEW_CREDIT, Actor.SPECIALIST, 2),
            new Task(DeclaredCode.of("SEND_FORM"), Actor.MANAGER, 9));
    assertThat(plan.offers()).extracting(Offer::rule).containsExactly("OFF-2", "OFF-1");
    assertThat(plan).hasToString("CustomerPlan[values withheld]");
  }

  private static Offer offer(String product, String rule) {
    return new Offer(product, new Text(product, null), rule, new Text("It fits.", null));
  }

  @Example
  void what_does_not_belong_together_is_refused() {
    ServiceDecision one = ServiceDecision.builder("C-1", DAY, POLICY).build();

    assertThatThrownBy(() -> CustomerPlan.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are no decisions. Give one for each loan.");
    assertRefused(
        one,
        ServiceDecision.builder("C-2", DAY, POLICY).build(),
        "The decisions are of several customers. Make a plan for each.");
    assertRefused(
        one,
        ServiceDecision.builder("C-1", DAY.plusDays(1), POLICY).build(),
        "The decisions are of several days. Decide all loans as of one day.");
    assertRefused(
        one,
        ServiceDecision.builder("C-1", DAY, new PolicyId("tiny", "2", "1".repeat(64))).build(),
        "The decisions are of several policies. Decide all loans by one policy.");
  }

  private static void assertRefused(ServiceDecision one, ServiceDecision other, String message) {
    assertThatThrownBy(() -> CustomerPlan.of(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
