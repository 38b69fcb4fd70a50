package dev.gradus.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.intake.SnapshotAssembler;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a snapshot written as one JSON object, on a line of JSON Lines or as a file of its own. */
final class JsonRowParser implements RowParser {

  private static final int DEEPEST = 16;

  /** Names come from the input, so they are neither interned nor kept. */
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonNames names;

  JsonRowParser(FieldCatalogue catalogue) {
    this.names = new JsonNames(catalogue);
  }

  @Override
  public Row parse(long line, String text) {
    try (JsonParser json = JSON.createParser(text)) {
      JsonToken first = json.nextToken();
      if (first != JsonToken.START_OBJECT) {
        return Row.unreadable(
            line, first == null ? "nothing" : JsonObject.kind(first), "one JSON object");
      }
      JsonObject object = new JsonObject(json, names);
      object.read();
      if (json.nextToken() != null) {
        return Row.unreadable(line, "more text after the JSON object", "one JSON object");
      }
      return new Row(line, SnapshotAssembler.assemble(object.values()), object.problems());
    } catch (StreamConstraintsException e) {
      return Row.unreadable(
          line,
          "JSON nested too deep or with a number or text too long",
          "at most " + DEEPEST + " levels");
    } catch (JsonProcessingException e) {
      // Its message may quote the customer's data; the place cannot.
      String at =
          e.getLocation() == null ? "" : " (from column " + e.getLocation().getColumnNr() + " on)";
      return Row.unreadable(line, "text that is no JSON" + at, "one JSON object");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
