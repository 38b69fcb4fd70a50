package dev.gradus.internal.explain;

import dev.gradus.decision.Text;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.lang.FieldValues;
import dev.gradus.rules.Customer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a reason with a customer's values. */
final class ReasonText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  private final FieldCatalogue fields;

  ReasonText(FieldCatalogue fields) {
    this.fields = fields;
  }

  Text fill(Text reason, Customer customer) {
    String zh = reason.zh();
    return new Text(fill(reason.en(), customer, "en"), zh == null ? null : fill(zh, customer, "zh"));
  }

  private String fill(String template, Customer customer, String language) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(value(match, customer, language)));
  }

  private String value(MatchResult match, Customer customer, String language) {
    return fields
        .find(match.group(1))
        .map(field -> PlainValue.spoken(field, FieldValues.of(field, customer), language))
        .orElse(match.group());
  }
}
