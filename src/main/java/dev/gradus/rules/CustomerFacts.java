package dev.gradus.rules;

import dev.gradus.field.FieldType;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.CurrencyCode;
import dev.gradus.internal.field.Identifying;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer before any rule has spoken: the snapshot's values with what follows
 * from them. A group is never null. Immutable and thread-safe; the text form holds no value.
 *
 * @param decisionPoint the occasion; where a snapshot does not say it, what follows from the
 *     lifecycle
 * @param holidays the holidays of the policy's calendar
 * @param extra the values of the policy's own fields
 * @param derived the values of the fields that the policy derives
 */
public record CustomerFacts(
    @CatalogueField @Identifying(FieldType.ID) String customerId,
    @CatalogueField LocalDate asOf,
    @CatalogueField CustomerType type,
    @CatalogueField @Nullable Lifecycle lifecycle,
    @CatalogueField DecisionPoint decisionPoint,
    @CatalogueField @Identifying(FieldType.CURRENCY) @CurrencyCode @Nullable String currency,
    PersonFacts person,
    BusinessFacts business,
    Finances finances,
    CreditFacts credit,
    Loan loan,
    CollateralFacts collateral,
    RelationshipFacts relationship,
    Project project,
    Market market,
    Operations operations,
    Contact contact,
    Previous previous,
    Customer.Holidays holidays,
    Extra extra,
    Derived derived) {

  /** These facts with what the policy derives from them. */
  CustomerFacts with(Derived values) {
    return new CustomerFacts(
        customerId,
        asOf,
        type,
        lifecycle,
        decisionPoint,
        currency,
        person,
        business,
        finances,
        credit,
        loan,
        collateral,
        relationship,
        project,
        market,
        operations,
        contact,
        previous,
        holidays,
        extra,
        values);
  }

  @Override
  public String toString() {
    return "Known[values withheld]";
  }
}
