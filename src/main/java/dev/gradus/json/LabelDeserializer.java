package dev.gradus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.gradus.field.Label;
import java.io.IOException;

/** Reads a label by language. */
final class LabelDeserializer extends StdDeserializer<Label> {

  private static final long serialVersionUID = 1L;

  LabelDeserializer() {
    super(Label.class);
  }

  @Override
  public Label deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JsonNode languages = context.readTree(json);
    return Label.of(languages.path("en").asText(), languages.path("zh").asText());
  }
}
