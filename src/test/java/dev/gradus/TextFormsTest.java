package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.Approval;
import dev.gradus.decision.ContactPlan;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.Referral;
import dev.gradus.decision.Task;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.support.Canary;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No record that can hold a customer's value shows it in its text form, wherever such a text may
 * end up.
 */
class TextFormsTest {

  /** What these packages hold comes from policies and from the library, never from a customer. */
  private static final Set<String> WITHOUT_CUSTOMERS =
      Set.of(
          // customers that a proof invents
          "dev.gradus.internal.analysis",
          "dev.gradus.field",
          "dev.gradus.internal.field",
          "dev.gradus.internal.verb",
          "dev.gradus.policy",
          "dev.gradus.internal.tree",
          "dev.gradus.internal.manifest",
          "dev.gradus.internal.source",
          "dev.gradus.internal.parse",
          "dev.gradus.internal.table",
          "dev.gradus.internal.check",
          "dev.gradus.internal.print",
          "dev.gradus.internal.live");

  /** Records of the other packages that may show what they hold, and why. */
  private static final Set<String> SHOWN =
      Set.of(
          // a name, a version and a fingerprint
          PolicyId.class.getName(),
          // a code that a policy declares
          DeclaredCode.class.getName(),
          // the name of a part of an outcome
          "dev.gradus.decision.Aspect",
          // what the policy grants or asks for, and which of its rules; none of the customer's
          // values
          Approval.class.getName(),
          ContactPlan.class.getName(),
          Referral.class.getName(),
          Task.class.getName(),
          // words of our own that stand in the place of values; the failure paths are tested for it
          SnapshotProblem.class.getName(),
          Outcome.Rejected.class.getName(),
          "dev.gradus.cli.RowOutcome$Rejected",
          // a record's constructor and the paths of its fields
          "dev.gradus.internal.intake.SnapshotAssembler$Maker",
          "dev.gradus.internal.intake.SnapshotAssembler$Slot",
          // what a rule says, before anybody is judged by it
          "dev.gradus.internal.backend.PrintedPolicy",
          "dev.gradus.internal.engine.ExaminedPolicy",
          "dev.gradus.decision.Target",
          "dev.gradus.internal.reasons.DecisiveRules",
          "dev.gradus.internal.whynot.OutcomeRules",
          "dev.gradus.internal.whatif.TestedField",
          // paths of fields, not what stands in them; the conditions within say no more than their
          // state
          "dev.gradus.decision.ConditionCheck$All",
          "dev.gradus.decision.ConditionCheck$Any",
          // names of groups and ids of rules
          "dev.gradus.decision.ConditionCheck$NoneOf",
          "dev.gradus.decision.MissingField",
          "dev.gradus.record.Difference",
          "dev.gradus.record.ReplayResult$Different",
          "dev.gradus.record.ReplayResult$Refused",
          // places in a file of records, and what is wrong there, in words of our own
          "dev.gradus.record.RecordLine$Broken",
          "dev.gradus.record.RecordLine$Sound",
          "dev.gradus.record.RecordTail",
          // titles of columns
          "dev.gradus.internal.text.TextTable$Column",
          "dev.gradus.view.Page$Column",
          "dev.gradus.internal.image.PolicyImage",
          "dev.gradus.internal.image.LibraryImages$Images",
          "dev.gradus.internal.image.Ingredients",
          "dev.gradus.internal.intake.Getter$Reflective",
          // the bounds of a field
          "dev.gradus.internal.intake.GroupCheck$Decimal",
          "dev.gradus.internal.intake.GroupCheck$WholeNumber",
          // the day of the decision, while it is checked
          "dev.gradus.customer.DatesInRange$Check$Report",
          // what a policy says of derived fields
          "dev.gradus.internal.derived.Derivation",
          "dev.gradus.internal.derived.DerivationSettings",
          "dev.gradus.internal.derived.Interval",
          "dev.gradus.rules.Haircuts",
          "dev.gradus.rules.ScoreAnchors",
          "dev.gradus.rules.ScoreAnchors$Anchor",
          // the holidays of a policy's calendar
          "dev.gradus.rules.Customer$Holidays");

  private static Set<JavaClass> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gradus")
            .stream()
            .filter(JavaClass::isRecord)
            .filter(type -> !WITHOUT_CUSTOMERS.contains(type.getPackageName()))
            .collect(Collectors.toSet());
  }

  @Test
  void no_text_form_shows_a_value() {
    Set<String> looked = new TreeSet<>();
    Set<String> telltales = new TreeSet<>();
    for (JavaClass each : records()) {
      if (!SHOWN.contains(each.getName()) && !isOfFiles(each)) {
        Class<?> type = each.reflect();
        String text = Canary.filled(type).toString();
        if (Stream.of(Canary.TRACES).anyMatch(text::contains)) {
          telltales.add(type.getName() + ": " + text);
        }
        looked.add(name(each));
      }
    }
    assertThat(telltales).isEmpty();
    assertThat(looked)
        .contains(
            "CustomerSnapshot",
            "Customer",
            "Credit",
            "Extra",
            "ServiceDecision",
            "Text",
            "Row",
            "Line");
    assertThat(looked).hasSizeGreaterThan(30);
  }

  /** The name that a host knows a record by: of one that a builder makes, the interface. */
  private static String name(JavaClass record) {
    return record.getName().endsWith("$Builder$Built")
        ? record.reflect().getInterfaces()[0].getSimpleName()
        : record.getSimpleName();
  }

  @Test
  void every_exception_from_the_rule_is_still_a_record() {
    assertThat(records().stream().map(JavaClass::getName)).containsAll(SHOWN);
  }

  /** What the command line keeps of its options, policies and catalogues. */
  private static boolean isOfFiles(JavaClass type) {
    return type.getPackageName().equals("dev.gradus.cli")
        && Set.of("Input", "Column", "Entry").contains(type.getSimpleName());
  }
}
