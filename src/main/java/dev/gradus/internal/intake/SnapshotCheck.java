package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.Digits;
import dev.gradus.internal.text.LibraryConflict;
import dev.gradus.rules.ScoreScale;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks a snapshot against the data contract: the Jakarta Validation constraints on the records,
 * the policy's currency and its custom fields. It reports all problems at once and never a value.
 * Thread-safe.
 */
public final class SnapshotCheck {

  private static final String AFTER_AS_OF = "a date after asOf";
  private static final String MOST_DIGITS =
      ", of at most " + Digits.MOST + " digits and " + Digits.MOST_PLACES + " places";

  private final FieldCatalogue fields;
  private final String currency;
  private final CustomFieldCheck customFields;
  private final QuickCheck quick;

  /**
   * A check against a policy.
   *
   * @param fields the policy's fields
   * @param currency the policy's currency
   */
  public SnapshotCheck(FieldCatalogue fields, String currency) {
    this.fields = fields;
    this.currency = currency;
    this.customFields = new CustomFieldCheck(fields);
    this.quick = new QuickCheck(fields);
  }

  /**
   * Checks a snapshot.
   *
   * @throws InvalidSnapshotException if anything is wrong with it
   */
  public void check(CustomerSnapshot snapshot) {
    List<SnapshotProblem> problems = problems(snapshot);
    if (!problems.isEmpty()) {
      throw new InvalidSnapshotException(problems);
    }
  }

  /** Returns all problems of a snapshot by path; empty if it has none. */
  public List<SnapshotProblem> problems(CustomerSnapshot snapshot) {
    boolean ownCurrency = snapshot.currency() == null || snapshot.currency().equals(currency);
    boolean nothingWrong =
        ownCurrency
            && quick.nothingWrong(snapshot)
            && customFields.problems(snapshot.extra()).isEmpty();
    return nothingWrong ? List.of() : reported(snapshot);
  }

  /** Returns what the constraints report, and what they do not cover. */
  List<SnapshotProblem> reported(CustomerSnapshot snapshot) {
    List<SnapshotProblem> problems = new ArrayList<>();
    for (ConstraintViolation<CustomerSnapshot> violation : violations(snapshot)) {
      problems.add(problem(violation, snapshot));
    }
    if (snapshot.currency() != null
        && !snapshot.currency().equals(currency)
        && noneAt("currency", problems)) {
      problems.add(new SnapshotProblem("currency", "another currency than the policy's", currency));
    }
    problems.addAll(customFields.problems(snapshot.extra()));
    return problems.stream().distinct().sorted().toList();
  }

  private static Set<ConstraintViolation<CustomerSnapshot>> violations(CustomerSnapshot snapshot) {
    try {
      return Bean.VALIDATOR.validate(snapshot);
    } catch (LinkageError e) {
      throw new IllegalStateException(LibraryConflict.describe(e), e);
    }
  }

  private static boolean noneAt(String path, List<SnapshotProblem> problems) {
    return problems.stream().noneMatch(problem -> problem.path().equals(path));
  }

  private SnapshotProblem problem(
      ConstraintViolation<CustomerSnapshot> violation, CustomerSnapshot snapshot) {
    String path = violation.getPropertyPath().toString();
    Field field = fields.get(path);
    return switch (violation.getMessageTemplate()) {
      case "after asOf" -> new SnapshotProblem(path, AFTER_AS_OF, "a date up to asOf");
      case "scale missing" ->
          new SnapshotProblem(path, "a score without its scale", field.allowed());
      case "after decidedOn" ->
          new SnapshotProblem(
              path, "a date after previous.decidedOn", "a date up to previous.decidedOn");
      case "below amount" ->
          new SnapshotProblem(
              path, "less than loan.amount, which it includes", "loan.amount or more");
      case "below 12 months" ->
          new SnapshotProblem(
              path, "fewer than in 12 months of the 24", "credit.overdueCount12m or more");
      case "year out of range" -> farYear(path);
      case "off its scale" -> new SnapshotProblem(path, "a score off its scale", onScale(snapshot));
      default -> of(field, violation.getInvalidValue());
    };
  }

  private static String onScale(CustomerSnapshot snapshot) {
    ScoreScale scale = snapshot.credit().scoreScale();
    return scale == null
        ? "a score with its scale"
        : scale.lowest().toPlainString()
            + " to "
            + scale.highest().toPlainString()
            + " on the scale "
            + scale;
  }

  /** The problem of a day that cannot be written with a year of four digits. */
  static SnapshotProblem farYear(String path) {
    return new SnapshotProblem(path, "a date in a far year", "a date in the years 1 to 9999");
  }

  /** The problem of a value that its field does not allow. */
  static SnapshotProblem of(Field field, @Nullable Object value) {
    String most = value instanceof BigDecimal number && !Digits.fit(number) ? MOST_DIGITS : "";
    return new SnapshotProblem(
        field.path(),
        most.isEmpty() ? kind(field, value) : "a number written with too many digits or places",
        field.allowed() + most);
  }

  /** Describes the kind of a value without the value. */
  private static String kind(Field field, @Nullable Object value) {
    if (value == null) {
      return "nothing, but it is required";
    }
    if (value instanceof Integer || value instanceof BigDecimal) {
      BigDecimal number =
          value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Integer) value);
      boolean below = field.min() != null && number.compareTo(field.min()) < 0;
      return below
          ? (number.signum() < 0 ? "a negative number below the range" : "a number below the range")
          : "a number above the range";
    }
    if (value instanceof String text) {
      return text.isEmpty()
          ? "an empty text"
          : text.length() > 64 ? "an over-long text" : "a text of another form";
    }
    return value instanceof LocalDate ? "a date out of place" : "a value of another kind";
  }

  /** Created on first use, because starting Hibernate Validator takes half a second. */
  private static final class Bean {
    static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            // The default interpolator wants an expression language; our problems are worded from
            // the catalogue.
            .messageInterpolator(new Uninterpreted())
            .ignoreXmlConfiguration()
            .buildValidatorFactory()
            .getValidator();
  }

  /** Leaves messages uninterpreted: they only tell our own constraints apart. */
  private static final class Uninterpreted implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
