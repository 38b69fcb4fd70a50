package dev.gradus.rules;

import dev.gradus.field.FieldType;
import dev.gradus.internal.field.CurrencyCode;
import dev.gradus.internal.field.Identifying;
import dev.gradus.internal.field.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer before any rule has spoken: the snapshot's values with what follows
 * from them. A group is never null. Immutable and thread-safe; the text form holds no value.
 *
 * @param holidays the holidays of the policy's calendar
 * @param extra the values of the policy's own fields
 */
public record CustomerFacts(
    @Meaning(en = "Identifier of the customer", zh = "客户编号") @Identifying(FieldType.ID)
        String customerId,
    @Meaning(en = "Day of the decision", zh = "决策日期") LocalDate asOf,
    @Meaning(en = "Kind of customer", zh = "客户类型") CustomerType type,
    @Meaning(en = "Stage of the relationship", zh = "客户生命周期阶段") @Nullable Lifecycle lifecycle,
    @Meaning(en = "Currency of all amounts", zh = "金额币种")
        @Identifying(FieldType.CURRENCY)
        @CurrencyCode
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
    Customer.Holidays holidays,
    Extra extra) {

  @Override
  public String toString() {
    return "Known[values withheld]";
  }
}
