package dev.gradus.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link JsonTree} in the one form that {@code docs/records.md} defines, and reads it
 * back. Of Jackson it needs {@code jackson-core} alone. Thread-safe.
 */
public final class CanonicalJson {

  private static final int DEEPEST = 32;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private CanonicalJson() {}

  /** The canonical text of a tree: members by key, no white space, plain numbers. */
  public static String write(Object tree) {
    return write(tree, false);
  }

  /** The same text with a line for each member, for people. */
  public static String indented(Object tree) {
    return write(tree, true);
  }

  private static String write(Object tree, boolean lines) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      if (lines) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      }
      write(tree, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Object tree, JsonGenerator json) throws IOException {
    SortedMap<String, Object> object = JsonTree.object(tree);
    List<Object> list = JsonTree.list(tree);
    if (object != null) {
      json.writeStartObject();
      for (Map.Entry<String, Object> member : object.entrySet()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (list != null) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (tree instanceof BigDecimal number) {
      json.writeNumber(JsonTree.canonical(number).toPlainString());
    } else if (tree instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString((String) tree);
    }
  }

  /**
   * Reads the one tree that a text holds.
   *
   * @throws NotJson if the text is no JSON, holds null or a key twice, or is nested too deep
   */
  public static Object read(String text) throws NotJson {
    try (JsonParser json = JSON.createParser(text)) {
      Object tree = value(json, json.nextToken());
      if (json.nextToken() != null) {
        throw new NotJson();
      }
      return tree;
    } catch (JsonProcessingException | NumberFormatException e) {
      throw new NotJson();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser json, @Nullable JsonToken token)
      throws IOException, NotJson {
    if (token == JsonToken.START_OBJECT) {
      SortedMap<String, Object> members = new TreeMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        members.put(key, value(json, json.nextToken()));
      }
      return members;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      for (JsonToken next = json.nextToken();
          next != JsonToken.END_ARRAY;
          next = json.nextToken()) {
        items.add(value(json, next));
      }
      return items;
    }
    if (token == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return json.getDecimalValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    throw new NotJson();
  }

  /** A text that is not the JSON it should be. It never repeats the text. */
  public static final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;

    NotJson() {
      super("The text is not JSON without nulls and repeated keys.");
    }
  }
}
