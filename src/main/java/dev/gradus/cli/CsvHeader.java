package dev.gradus.cli;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The header of a CSV input: which field stands in which column. */
final class CsvHeader {

  private static final List<String> REQUIRED = List.of("customerId", "asOf", "type");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");
  private static final int MOST_PROBLEMS = 50;

  private final FieldCatalogue catalogue;
  private final List<String> given;
  private final List<Field> columns = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int unlisted;

  private CsvHeader(FieldCatalogue catalogue) {
    this.catalogue = catalogue;
    this.given = catalogue.given().stream().map(Field::path).toList();
  }

  /**
   * The fields of the columns, in their order.
   *
   * @throws CliException that says all that is wrong with the header
   */
  static List<Field> read(FieldCatalogue catalogue, String file, Line line) {
    CsvHeader header = new CsvHeader(catalogue);
    header.read(file, line);
    return header.columns;
  }

  private void read(String file, Line line) {
    String place = file + ", line " + line.number() + ": ";
    String text = line.text();
    if (line.tooLong()) {
      throw new CliException(
          place + "the header is longer than " + LineReader.LONGEST / 1024 + " KiB.");
    }
    if (text == null || text.indexOf('\0') >= 0) {
      throw new CliException(place + "the file is not UTF-8 text. Save it as CSV in UTF-8.");
    }
    String[] cells = CsvCells.split(text);
    if (cells == null) {
      throw new CliException(place + "a quote in the header is not closed.");
    }
    refuseAnotherSeparator(place, cells);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    if (List.of(cells).stream().noneMatch(cell -> catalogue.find(cell).isPresent())) {
      // It may be a customer's row, so it is not repeated.
      throw new CliException(
          place
              + "this is no header. The first line must name the columns, such as customerId,asOf,type,credit.score;"
              + " 'gradus fields' lists all.");
    }
    check(cells);
    if (!problems.isEmpty()) {
      if (unlisted > 0) {
        problems.add("and " + unlisted + " more");
      }
      throw new CliException(place + "the header is wrong:", problems);
    }
  }

  private static void refuseAnotherSeparator(String place, String[] cells) {
    for (char separator : new char[] {';', '\t', '|'}) {
      if (cells.length == 1 && cells[0].indexOf(separator) > 0) {
        String name = separator == '\t' ? "a tab" : "'" + separator + "'";
        throw new CliException(
            place + "the columns are separated by " + name + ". They must be separated by ','.");
      }
    }
  }

  private void check(String[] cells) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String name = cells[i];
      String place = "column " + (i + 1) + ": ";
      Integer earlier = first.putIfAbsent(name, i + 1);
      if (name.isEmpty()) {
        problem(place + "has no name.");
      } else if (earlier != null) {
        problem(place + "'" + shown(name) + "' stands in column " + earlier + " already.");
      } else if (given.contains(name)) {
        columns.add(catalogue.get(name));
      } else if (problems.size() >= MOST_PROBLEMS) {
        unlisted++;
      } else {
        problem(place + unknown(name));
      }
    }
    for (String name : REQUIRED) {
      if (!first.containsKey(name)) {
        problem("the required column '" + name + "' is missing.");
      }
    }
  }

  private String unknown(String name) {
    if (catalogue.find(name).isPresent()) {
      return "'"
          + name
          + "' is worked out by the engine and cannot be given. Leave the column out.";
    }
    return "there is no field '" + shown(name) + "'." + Suggestion.didYouMean(name, given);
  }

  private static String shown(String name) {
    return NAME.matcher(name).matches() ? name : "...";
  }

  private void problem(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else {
      unlisted++;
    }
  }
}
