package dev.gradus.internal.evidence;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reason in one language, whose placeholders are filled with a customer's values. Immutable. */
final class ReasonText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  private final String language;

  /** What stands before each field, and after the last. */
  private final List<String> words = new ArrayList<>();

  private final List<Field> values = new ArrayList<>();

  ReasonText(String template, String language, FieldCatalogue fields) {
    this.language = language;
    int from = 0;
    Matcher placeholder = PLACEHOLDER.matcher(template);
    while (placeholder.find()) {
      Field field = fields.find(placeholder.group(1)).orElse(null);
      if (field != null) {
        words.add(template.substring(from, placeholder.start()));
        values.add(field);
        from = placeholder.end();
      }
    }
    words.add(template.substring(from));
  }

  String fill(Customer customer) {
    if (values.isEmpty()) {
      return words.get(0);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      Field field = values.get(i);
      text.append(words.get(i))
          .append(PlainValue.spoken(field, FieldValues.of(field, customer), language));
    }
    return text.append(words.get(values.size())).toString();
  }
}
