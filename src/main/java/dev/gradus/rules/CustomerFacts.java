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
 * @param holidays the holidays of the policy's calendar
 * @param extra the values of the policy's own fields
 */
public record CustomerFacts(
    @CatalogueField @Identifying(FieldType.ID) String customerId,
    @CatalogueField LocalDate asOf,
    @CatalogueField CustomerType type,
    @CatalogueField @Nullable Lifecycle lifecycle,
    @CatalogueField @Identifying(FieldType.CURRENCY) @CurrencyCode @Nullable String currency,
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
