package dev.gradus.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.text.FileNames;
import dev.gradus.json.GradusModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last decision on each customer in a file that an earlier run wrote. Only the place of each
 * stands in memory, some 50 MB for a million customers; the decisions are read as they are asked
 * for. Thread-safe.
 */
final class LastDecisions implements AutoCloseable {

  private static final String REMEDY =
      " --previous reads what 'gradus decide --out decisions.jsonl' wrote.";

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private static final ObjectReader READER =
      JsonMapper.builder().addModule(new GradusModule()).build().readerFor(ServiceDecision.class);

  /**
   * The numbers of a customer: the line, its day, its length, its place, and a line of that day.
   */
  private static final int LINE = 0;

  private static final int DAY = 1;
  private static final int LENGTH = 2;
  private static final int PLACE = 3;
  private static final int TWIN = 5;
  private static final int NUMBERS = 6;

  private final String name;
  private final FileChannel file;
  private final CustomerTable places = new CustomerTable(NUMBERS);

  private LastDecisions(String name, FileChannel file) {
    this.name = name;
    this.file = file;
  }

  /**
   * Opens a file and finds the last decision on each customer.
   *
   * @throws CliException if it cannot be read, holds anything but decisions, or two last ones on a
   *     customer
   */
  static LastDecisions open(Path path) {
    String name = "'" + FileNames.shown(path) + "'";
    if (!Files.exists(path)) {
      throw new CliException("There is no file " + name + "." + REMEDY);
    }
    if (!Files.isRegularFile(path)) {
      throw new CliException(name + " is no file of decisions." + REMEDY);
    }
    try {
      LastDecisions decisions = new LastDecisions(name, FileChannel.open(path));
      try (LineReader lines =
          new LineReader(Files.newInputStream(path), LineReader.LONGEST_DECISION)) {
        decisions.find(lines);
      } catch (IOException | RuntimeException e) {
        decisions.close();
        throw e;
      }
      return decisions;
    } catch (IOException e) {
      throw CliException.of("Cannot read " + name, e);
    }
  }

  private void find(LineReader lines) throws IOException {
    long place = lines.position();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        put(line, place);
      }
      place = lines.position();
    }
    refuseTwins();
  }

  private void put(Line line, long place) {
    if (line.tooLong() || line.number() > Integer.MAX_VALUE) {
      throw wrong(line.number(), "the line is too long for a decision");
    }
    Head head = head(line);
    byte[] key = CustomerTable.key(head.customerId());
    int day = Math.toIntExact(head.asOf().toEpochDay());
    int[] known = places.get(key);
    if (known == null || day > known[DAY]) {
      int[] numbers = new int[NUMBERS];
      numbers[LINE] = (int) line.number();
      numbers[DAY] = day;
      numbers[LENGTH] = line.bytes().length;
      numbers[PLACE] = (int) (place >>> Integer.SIZE);
      numbers[PLACE + 1] = (int) place;
      places.put(key, numbers);
    } else if (day == known[DAY]) {
      known[TWIN] = (int) line.number();
      places.put(key, known);
    }
  }

  private void refuseTwins() {
    int[] first = new int[NUMBERS];
    places.forEach(
        numbers -> {
          if (numbers[TWIN] != 0 && (first[LINE] == 0 || numbers[LINE] < first[LINE])) {
            System.arraycopy(numbers, 0, first, 0, NUMBERS);
          }
        });
    if (first[LINE] != 0) {
      throw new CliException(
          name
              + ", lines "
              + first[LINE]
              + " and "
              + first[TWIN]
              + ": two decisions on one customer as of "
              + LocalDate.ofEpochDay(first[DAY])
              + ". Which was the last cannot be told. Leave one of them.");
    }
  }

  /** Whose decision it is, and of which day. */
  private record Head(String customerId, LocalDate asOf) {
    @Override
    public String toString() {
      return "Head[values withheld]";
    }
  }

  /** Reads no more of a line than it must. */
  private Head head(Line line) {
    String customerId = null;
    LocalDate asOf = null;
    try (JsonParser json = JSON.createParser(line.bytes())) {
      boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
      while (isObject
          && (customerId == null || asOf == null)
          && json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
        if (isText && key.equals("customerId")) {
          customerId = json.getText();
        } else if (isText && key.equals("asOf")) {
          asOf = LocalDate.parse(json.getText());
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException | DateTimeException e) {
      throw wrong(line.number(), "this is no decision");
    }
    if (customerId == null || asOf == null) {
      throw wrong(line.number(), "this is no decision");
    }
    return new Head(customerId, asOf);
  }

  /** What messages call the file. */
  String name() {
    return name;
  }

  /** How many customers have a last decision. */
  int customers() {
    return places.size();
  }

  /**
   * The last decision on a customer; null where there is none.
   *
   * @throws CliException if it cannot be read
   */
  @Nullable ServiceDecision of(String customerId) {
    int[] numbers = places.get(CustomerTable.key(customerId));
    if (numbers == null) {
      return null;
    }
    ServiceDecision decision = read(numbers);
    if (!decision.customerId().equals(customerId)) {
      throw wrong(numbers[LINE], "the file was changed while it was read");
    }
    return decision;
  }

  private ServiceDecision read(int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers[LENGTH]);
    long place =
        ((long) numbers[PLACE] << Integer.SIZE) | Integer.toUnsignedLong(numbers[PLACE + 1]);
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, place + bytes.position()) < 0) {
          throw wrong(numbers[LINE], "the file was changed while it was read");
        }
      }
      return READER.readValue(bytes.array());
    } catch (JsonProcessingException e) {
      // Its message may quote the customer's data.
      throw wrong(numbers[LINE], "this is no whole decision");
    } catch (IOException e) {
      throw CliException.of("Cannot read " + name, e);
    }
  }

  private CliException wrong(long line, String what) {
    return new CliException(name + ", line " + line + ": " + what + "." + REMEDY);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // Everything that was wanted has been read.
    }
  }
}
