package dev.gradus.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldCatalogueTest {

  private final FieldCatalogue fields = Customer.FIELDS;

  @Test
  void every_component_of_a_snapshot_is_a_given_field_and_nothing_else_is() {
    List<String> components = new ArrayList<>();
    for (RecordComponent component : CustomerSnapshot.class.getRecordComponents()) {
      if (component.getName().equals("extra")) {
        continue;
      }
      if (component.getType().isRecord()) {
        for (RecordComponent inner : component.getType().getRecordComponents()) {
          components.add(component.getName() + "." + inner.getName());
        }
      } else {
        components.add(component.getName());
      }
    }

    assertThat(fields.given())
        .extracting(Field::path)
        .containsExactlyInAnyOrderElementsOf(components);
  }

  @Test
  void every_field_can_be_read_from_a_customer() {
    CustomerSnapshot snapshot =
        CustomerSnapshot.builder("c-1", LocalDate.of(2026, 6, 30), CustomerType.CORPORATE).build();
    Customer customer = FactAssembler.of(snapshot, Customer.Holidays.NONE);

    for (Field field : fields.all()) {
      Object value = FieldValues.of(field, customer);
      if (field.visibility() == Visibility.CUSTOMER && field.path().contains(".")) {
        assertThat(value).as(field.path()).isNull();
      }
    }
  }

  @Test
  void a_field_knows_its_type_unit_range_and_meaning() {
    Field term = fields.get("loan.termMonths");
    assertThat(term.type()).isEqualTo(FieldType.WHOLE);
    assertThat(term.unit()).isEqualTo(Unit.MONTHS);
    assertThat(term.max()).isEqualTo(new BigDecimal("1200"));
    assertThat(fields.get("relationship.satisfaction").allowed()).isEqualTo("a number from 1 to 5");
    assertThat(fields.get("credit.scoreScale").choices())
        .containsExactly("FICO", "ZHIMA", "PBOC", "PERCENT");
    assertThat(fields.get("assessment.warnings").type()).isEqualTo(FieldType.CHOICES);
    assertThat(fields.all()).allSatisfy(field -> assertThat(field.en() + field.zh()).isNotBlank());
    assertThat(fields.all())
        .filteredOn(f -> f.unit() != Unit.NONE)
        .allSatisfy(f -> assertThat(f.max()).isNotNull());
  }

  @Test
  void derived_fields_are_no_input() {
    assertThat(fields.all().stream().filter(Field::derived).map(Field::path))
        .containsExactlyInAnyOrder(
            "person.age",
            "person.daysToBirthday",
            "business.years",
            "relationship.years",
            "credit.scoreIndex",
            "collateral.coverage",
            "collateral.adjustedCoverage",
            "collateral.adjustedValue",
            "daysToHoliday");
    assertThat(fields.given()).noneMatch(Field::derived);
  }

  @Test
  void what_follows_from_the_birth_date_is_protected_like_it() {
    assertThat(fields.all().stream().filter(Field::protectedAttribute).map(Field::path))
        .containsExactlyInAnyOrder("person.birthDate", "person.age", "person.daysToBirthday");
  }

  @Test
  void a_stage_sees_no_field_of_a_later_one() {
    assertThat(fields.visible(Visibility.CUSTOMER))
        .extracting(Field::group)
        .doesNotContain("assessment", "segment");
    assertThat(fields.visible(Visibility.ASSESSMENT))
        .extracting(Field::group)
        .doesNotContain("segment");
    assertThat(fields.visible(Visibility.SEGMENT))
        .extracting(Field::path)
        .contains("segment.grade")
        .doesNotContain("customerId", "currency");
  }

  @Test
  void a_path_cannot_be_taken_twice() {
    assertThatThrownBy(() -> fields.with(List.of(fields.get("loan.amount"))))
        .hasMessageContaining("'loan.amount' is in the catalogue already");
  }
}
