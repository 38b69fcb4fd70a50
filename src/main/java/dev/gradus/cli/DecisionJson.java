package dev.gradus.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.json.GradusModule;

/**
 * Decisions as JSON Lines: the whole decision, keys named and ordered like the record components,
 * what is null left out, decimals plain.
 */
final class DecisionJson implements DecisionFormat {

  /** Writes what hosts receive: nulls left out, decimals plain. */
  static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new GradusModule())
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer();

  @Override
  public String head() {
    return "";
  }

  @Override
  public String line(ServiceDecision decision) {
    try {
      return WRITER.writeValueAsString(decision) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A decision cannot be written as JSON.", e);
    }
  }
}
