package dev.gradus.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.gradus.field.Label;
import java.io.IOException;

/** Writes a label by language; what is as in English is left out. */
final class LabelSerializer extends StdSerializer<Label> {

  private static final long serialVersionUID = 1L;

  LabelSerializer() {
    super(Label.class);
  }

  @Override
  public void serialize(Label label, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    String en = label.in("en");
    String zh = label.in("zh");
    json.writeStartObject();
    json.writeStringField("en", en);
    if (!zh.equals(en)) {
      json.writeStringField("zh", zh);
    }
    json.writeEndObject();
  }
}
