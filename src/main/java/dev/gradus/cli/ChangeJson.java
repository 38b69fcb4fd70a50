package dev.gradus.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gradus.decision.DecisionChange;

/** Changes as JSON Lines: the whole change of each customer on a line. */
final class ChangeJson implements ChangeFormat {

  @Override
  public String head() {
    return "";
  }

  @Override
  public String lines(DecisionChange change) {
    try {
      return DecisionJson.WRITER.writeValueAsString(change) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A change cannot be written as JSON.", e);
    }
  }
}
