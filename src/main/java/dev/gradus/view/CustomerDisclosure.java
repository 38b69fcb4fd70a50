package dev.gradus.view;

import dev.gradus.decision.Evidence;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Visibility;
import dev.gradus.internal.words.Words;
import dev.gradus.policy.Policy;
import dev.gradus.rules.CrmMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides what of a decision a customer may be shown: nothing protected, and nothing of the
 * lender's inner workings. What is not known to be harmless is not shown.
 */
final class CustomerDisclosure {

  /**
   * Points, in any language; "percentage points" and "basis points" go with them, which costs a
   * sentence at most.
   */
  private static final List<Pattern> POINTS =
      Words.LANGUAGES.stream()
          .map(language -> Pattern.compile(Words.in(language).say("language.points")))
          .toList();

  private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z][A-Z0-9]*-[0-9]+\\b");
  private static final Pattern PATH =
      Pattern.compile("\\b[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*\\b");

  private static final Set<String> ESTIMATES =
      Set.of("relationship.lifetimeValue", "relationship.crossSellPotential");

  private final FieldCatalogue fields;
  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> tested;

  CustomerDisclosure(Policy policy, ServiceDecision decision) {
    this.fields = policy.fields();
    policy.rules().forEach(rule -> names.add(rule.id()));
    policy.reasonCodes().forEach(code -> names.add(code.code()));
    names.add(decision.policy().fingerprint());
    // How the lender organises its own work.
    Arrays.stream(CrmMode.values()).map(CrmMode::name).forEach(names::add);
    this.tested =
        decision.reasons().stream()
            .collect(
                Collectors.toMap(
                    reason -> reason.rule(),
                    reason -> reason.evidence().stream().map(Evidence::field).toList()));
  }

  /**
   * Whether a field may be named. It must be the customer's own, neither protected nor an estimate
   * of the lender's.
   */
  boolean field(String path) {
    return fields
        .find(path)
        .filter(
            field ->
                field.visibility() == Visibility.CUSTOMER
                    && !field.protectedAttribute()
                    && !ESTIMATES.contains(path))
        .isPresent();
  }

  /** Whether a rule fired and tested only fields that may be named, or what is told anyway. */
  boolean rule(String id) {
    List<String> paths = tested.get(id);
    return paths != null && paths.stream().allMatch(path -> isTold(path) || field(path));
  }

  /** Whether a customer is told the value of a field that the stages make. */
  static boolean isTold(String path) {
    return path.startsWith("segment.")
        || path.startsWith("limits.")
        || path.equals("recommendation");
  }

  /** Whether a sentence says nothing of points, rules and fields by their names. */
  boolean text(String text) {
    return POINTS.stream().noneMatch(points -> points.matcher(text).find())
        && !RULE_ID.matcher(text).find()
        && !PATH.matcher(text).find()
        && names.stream().noneMatch(text::contains)
        && fields.all().stream().noneMatch(field -> namesProtected(field, text));
  }

  /** Whether a text names a protected field by its path or by its label in any language. */
  private static boolean namesProtected(Field field, String text) {
    return field.protectedAttribute()
        && (text.contains(field.path())
            || containsIgnoringCase(text, field.en())
            || containsIgnoringCase(text, field.zh()));
  }

  private static boolean containsIgnoringCase(String text, String part) {
    return !part.isEmpty()
        && text.toLowerCase(java.util.Locale.ROOT)
            .contains(part.toLowerCase(java.util.Locale.ROOT));
  }
}
