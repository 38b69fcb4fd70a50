package dev.gradus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day, {@code YYYY-MM-DD}, without asking a host for another module. */
final class DayDeserializer extends FromStringDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  DayDeserializer() {
    super(LocalDate.class);
  }

  @Override
  protected LocalDate _deserialize(String text, DeserializationContext context)
      throws java.io.IOException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      JsonParser parser = context.getParser();
      throw com.fasterxml.jackson.databind.exc.InvalidFormatException.from(
          parser, "A day is written YYYY-MM-DD.", null, LocalDate.class);
    }
  }
}
