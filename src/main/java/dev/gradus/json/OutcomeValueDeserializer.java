package dev.gradus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.gradus.decision.OutcomeValue;
import java.io.IOException;

/** Reads an outcome of a policy's own: a text is a code, a number an amount. */
final class OutcomeValueDeserializer extends StdDeserializer<OutcomeValue> {

  private static final long serialVersionUID = 1L;

  OutcomeValueDeserializer() {
    super(OutcomeValue.class);
  }

  @Override
  public OutcomeValue deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return json.currentToken().isNumeric()
        ? OutcomeValue.of(json.getDecimalValue())
        : OutcomeValue.of(_parseString(json, context, this));
  }
}
