package dev.gradus.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.intake.SnapshotValues;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/** Writes what is known of a customer: no null, and no group of which nothing is known. */
final class SnapshotSerializer extends StdSerializer<CustomerSnapshot> {

  private static final long serialVersionUID = 1L;

  SnapshotSerializer() {
    super(CustomerSnapshot.class);
  }

  @Override
  public void serialize(
      CustomerSnapshot snapshot, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    write(SnapshotValues.nested(snapshot), json, serializers);
  }

  private static void write(Object value, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    if (value instanceof Map<?, ?> group) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : group.entrySet()) {
        json.writeFieldName((String) member.getKey());
        write(member.getValue(), json, serializers);
      }
      json.writeEndObject();
    } else if (value instanceof LocalDate day) {
      json.writeString(day.toString());
    } else {
      serializers.defaultSerializeValue(value, json);
    }
  }
}
