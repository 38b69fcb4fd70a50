package dev.gradus.rules;

import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Days;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.FieldScan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that rules test: the customer as the snapshot gives it, what follows from that, and,
 * in the later stages, what the earlier ones found.
 *
 * <p>A group is never null; inside a group every value may be, and null means unknown. Immutable
 * and thread-safe; the text form holds no value.
 *
 * @param known what is known before any rule has spoken
 * @param assessment what the first stage found
 * @param segment where the second stage placed the customer
 * @param limits within which limits the third stage would lend
 * @param recommended what the fourth stage would do with an application
 * @param outcome what the earlier stages said of the outcomes that the policy declares
 */
public record Customer(
    @DelegateGroup CustomerFacts known,
    Assessment assessment,
    Segment segment,
    LoanLimits limits,
    @DelegateGroup Recommended recommended,
    Outcomes outcome) {

  /** The library's own fields: all that a rule may test but a policy's custom fields. */
  public static final FieldCatalogue FIELDS =
      FieldCatalogue.lazily(() -> FieldScan.of(Customer.class));

  /** A customer of whom no stage has found anything. */
  public Customer(CustomerFacts known) {
    this(known, Assessment.NONE, Segment.NONE, LoanLimits.NONE, Recommended.NONE, Outcomes.NONE);
  }

  /** Identifier of the customer. */
  public String customerId() {
    return known.customerId();
  }

  /** Day of the decision. */
  public LocalDate asOf() {
    return known.asOf();
  }

  /** Kind of customer. */
  public CustomerType type() {
    return known.type();
  }

  /** Stage of the relationship. */
  public @Nullable Lifecycle lifecycle() {
    return known.lifecycle();
  }

  /** The occasion of the decision. */
  public DecisionPoint decisionPoint() {
    return known.decisionPoint();
  }

  /** Currency of all amounts. */
  public @Nullable String currency() {
    return known.currency();
  }

  /** The person. */
  public PersonFacts person() {
    return known.person();
  }

  /** The business. */
  public BusinessFacts business() {
    return known.business();
  }

  /** The finances. */
  public Finances finances() {
    return known.finances();
  }

  /** The credit record. */
  public CreditFacts credit() {
    return known.credit();
  }

  /** The loan. */
  public Loan loan() {
    return known.loan();
  }

  /** The collateral offered. */
  public CollateralFacts collateral() {
    return known.collateral();
  }

  /** The relationship with the lender. */
  public RelationshipFacts relationship() {
    return known.relationship();
  }

  /** The project. */
  public Project project() {
    return known.project();
  }

  /** The market. */
  public Market market() {
    return known.market();
  }

  /** What is observed of the account. */
  public Operations operations() {
    return known.operations();
  }

  /** How the customer is reached. */
  public Contact contact() {
    return known.contact();
  }

  /** The last decision. */
  public Previous previous() {
    return known.previous();
  }

  /** The values of the policy's own fields. */
  public Extra extra() {
    return known.extra();
  }

  /** The values of the fields that the policy derives. */
  public Derived derived() {
    return known.derived();
  }

  /** What the rules would do with an application. */
  public @Nullable Recommendation recommendation() {
    return recommended.recommendation();
  }

  /** Who may decide an application. */
  public @Nullable Authority authority() {
    return recommended.authority();
  }

  /** Whether no person need look at the case. */
  public Boolean cleared() {
    return recommended.cleared();
  }

  /**
   * The days to the next holiday of the policy's calendar, 0 on the day itself; null where none
   * lies ahead.
   */
  @CatalogueField
  @Days
  public @Nullable Integer daysToHoliday() {
    return known.holidays().daysToNext(known.asOf());
  }

  /** This customer with what the policy derives. */
  public Customer with(Derived values) {
    return new Customer(known.with(values), assessment, segment, limits, recommended, outcome);
  }

  /** This customer with what the first stage found. */
  public Customer with(Assessment found) {
    return new Customer(known, found, segment, limits, recommended, outcome);
  }

  /** This customer where the second stage placed it. */
  public Customer with(Segment placed) {
    return new Customer(known, assessment, placed, limits, recommended, outcome);
  }

  /** This customer with the limits of the third stage. */
  public Customer with(LoanLimits set) {
    return new Customer(known, assessment, segment, set, recommended, outcome);
  }

  /** This customer with what the fourth stage would do. */
  public Customer with(Recommended made) {
    return new Customer(known, assessment, segment, limits, made, outcome);
  }

  /** This customer with what was said of the policy's outcomes. */
  public Customer with(Outcomes said) {
    return new Customer(known, assessment, segment, limits, recommended, said);
  }

  /** This customer as the rules of a stage see it, to whom later stages have said nothing yet. */
  @SuppressWarnings("ReferenceEquality") // the very same where nothing is left out
  public Customer asSeenBy(Stage stage) {
    Outcomes seen = outcome.before(stage);
    Customer earlier = seen == outcome ? this : with(seen);
    Set<PolicyCode> warnings = recommended.earlierWarnings();
    return warnings == null || stage.compareTo(Stage.RECOMMEND) > 0
        ? earlier
        : earlier.with(assessment.with(warnings, recommended.earlierSeverity()));
  }

  /** This customer with what all stages found of another. */
  public Customer withFindingsOf(Customer other) {
    return new Customer(
        known, other.assessment, other.segment, other.limits, other.recommended, other.outcome);
  }

  /** The holidays of a policy's calendar. */
  public record Holidays(Collection<LocalDate> days) {
    /** No holiday at all. */
    public static final Holidays NONE = new Holidays(java.util.List.of());

    /** Copies the days. */
    public Holidays {
      days = java.util.List.copyOf(days);
    }

    @Nullable Integer daysToNext(LocalDate asOf) {
      return Calendar.daysToNext(days, asOf);
    }
  }

  @Override
  public String toString() {
    return "Customer[values withheld]";
  }
}
