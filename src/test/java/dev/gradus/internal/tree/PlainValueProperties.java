package dev.gradus.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class PlainValueProperties {

  @Property
  void an_amount_is_spoken_as_the_platform_would_format_it(
      @ForAll @BigRange(min = "0", max = "1000000000000000") @Scale(4) BigDecimal amount) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    assertThat(PlainValue.spoken(Customer.FIELDS.get("loan.amount"), amount, "en"))
        .isEqualTo(format.format(amount));
  }
}
