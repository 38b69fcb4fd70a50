package dev.gradus.rules;

import dev.gradus.field.CurrencyCode;
import dev.gradus.field.Days;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.field.Identifying;
import dev.gradus.field.Meaning;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that rules test: the customer as the snapshot gives it, what follows from that, and, in the later
 * stages, what the earlier ones found.
 *
 * <p>A group is never null; inside a group every value may be, and null means unknown. Immutable and thread-safe; the
 * text form holds no value.
 */
public record Customer(
    @Meaning(en = "Identifier of the customer", zh = "客户编号") @Identifying(FieldType.ID) String customerId,
    @Meaning(en = "Day of the decision", zh = "决策日期") LocalDate asOf,
    @Meaning(en = "Kind of customer", zh = "客户类型") CustomerType type,
    @Meaning(en = "Stage of the relationship", zh = "客户生命周期阶段") @Nullable Lifecycle lifecycle,
    @Meaning(en = "Currency of all amounts", zh = "金额币种") @Identifying(FieldType.CURRENCY) @CurrencyCode
        @Nullable String currency,
    PersonFacts person,
    BusinessFacts business,
    Finances finances,
    Credit credit,
    Loan loan,
    CollateralFacts collateral,
    RelationshipFacts relationship,
    Project project,
    Market market,
    Operations operations,
    Contact contact,
    Previous previous,
    Holidays holidays,
    Extra extra,
    Assessment assessment,
    Segment segment) {

  /** The library's own fields: all that a rule may test but a policy's custom fields. */
  public static final FieldCatalogue FIELDS = FieldCatalogue.of(Customer.class);

  /** The days to the next holiday of the policy's calendar, 0 on the day itself; null where none lies ahead. */
  @Meaning(en = "Days to the next holiday of the policy's calendar", zh = "距政策日历中下一个节日的天数")
  @Days
  public @Nullable Integer daysToHoliday() {
    return holidays.daysToNext(asOf);
  }

  /** This customer with what the first stage found. */
  public Customer with(Assessment found) {
    return with(found, segment);
  }

  /** This customer with what the first two stages found. */
  public Customer with(Assessment found, Segment placed) {
    return new Customer(
        customerId, asOf, type, lifecycle, currency, person, business, finances, credit, loan, collateral,
        relationship, project, market, operations, contact, previous, holidays, extra, found, placed);
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
