package dev.gradus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.gradus.rules.Extra;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads custom fields without the policy that declares them: what looks like a day is one, a number
 * without a fraction is whole. Whether they are what the policy says is checked when it decides.
 */
final class ExtraDeserializer extends StdDeserializer<Extra> {

  private static final long serialVersionUID = 1L;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  ExtraDeserializer() {
    super(Extra.class);
  }

  @Override
  public Extra deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      context.reportInputMismatch(Extra.class, "Custom fields are an object.");
    }
    Map<String, Object> values = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      Object value = value(json.nextToken(), json, context);
      if (value != null) {
        values.put(name, value);
      }
    }
    return new Extra(values);
  }

  private static @Nullable Object value(
      JsonToken token, JsonParser json, DeserializationContext context) throws IOException {
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_NUMBER_INT -> whole(json.getDecimalValue());
      case VALUE_STRING -> text(json.getText());
      default ->
          context.reportInputMismatch(
              Extra.class, "A custom field is a number, a flag, a day or a code.");
    };
  }

  private static Object whole(BigDecimal number) {
    return number.toBigInteger().bitLength() < Integer.SIZE
        ? (Object) number.intValueExact()
        : number;
  }

  private static Object text(String text) {
    try {
      return DAY.matcher(text).matches() ? LocalDate.parse(text) : text;
    } catch (DateTimeException e) {
      return text;
    }
  }
}
