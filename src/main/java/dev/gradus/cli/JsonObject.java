package dev.gradus.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.intake.FieldText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the one JSON object of a snapshot: fields, and groups of fields as objects within it. */
final class JsonObject {

  private static final int MOST_PROBLEMS = 50;

  private final JsonParser json;
  private final JsonNames names;
  private final Map<String, Object> values = new HashMap<>();
  private final List<SnapshotProblem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  JsonObject(JsonParser json, JsonNames names) {
    this.json = json;
    this.names = names;
  }

  Map<String, Object> values() {
    return values;
  }

  List<SnapshotProblem> problems() {
    return problems;
  }

  /** Reads the object up to its closing bracket. */
  void read() throws IOException {
    members("");
  }

  private void members(String group) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      Field field = names.field(group + key);
      boolean isGroup = group.isEmpty() && names.isGroup(key);
      if ((field != null || isGroup) && !seen.add(group + key)) {
        problem(group + key, "a key that is given twice", "each key once");
        json.skipChildren();
      } else if (isGroup) {
        group(key, token);
      } else if (field != null && !(group.isEmpty() && key.contains("."))) {
        value(field, token);
      } else {
        unknown(group, key);
      }
    }
  }

  private void group(String key, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      members(key + ".");
    } else if (token != JsonToken.VALUE_NULL) {
      problem(key, kind(token), "an object");
      json.skipChildren();
    }
  }

  private void value(Field field, JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    if (!fits(field.type(), token)) {
      problem(field.path(), kind(token), field.allowed());
      json.skipChildren();
      return;
    }
    String text = json.getText().strip();
    if (text.isEmpty()) {
      return;
    }
    try {
      values.put(field.path(), FieldText.parse(field, text));
    } catch (FieldText.Unreadable e) {
      add(e.problem());
    }
  }

  /**
   * A number may be written as a text, so that no reader rounds it; an identifier may be a whole
   * number.
   */
  private static boolean fits(FieldType type, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> true;
      case VALUE_NUMBER_INT ->
          type == FieldType.WHOLE || type == FieldType.DECIMAL || type == FieldType.ID;
      case VALUE_NUMBER_FLOAT -> type == FieldType.WHOLE || type == FieldType.DECIMAL;
      case VALUE_TRUE, VALUE_FALSE -> type == FieldType.FLAG;
      default -> false;
    };
  }

  private void unknown(String group, String key) throws IOException {
    // Each unknown key costs a search for the nearest name, so their number is held small.
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(names.unknown(group, key));
    }
    json.skipChildren();
  }

  private void problem(String path, String found, String allowed) {
    add(new SnapshotProblem(path, found, allowed));
  }

  private void add(SnapshotProblem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  /** What a JSON value is, in words. */
  static String kind(@Nullable JsonToken token) {
    return token == null
        ? "nothing"
        : switch (token) {
          case START_OBJECT -> "an object";
          case START_ARRAY -> "a list";
          case VALUE_STRING -> "a text";
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
          case VALUE_TRUE, VALUE_FALSE -> "true or false";
          case VALUE_NULL -> "null";
          default -> "something else";
        };
  }
}
