package dev.gradus.internal.table;

import dev.gradus.internal.parse.CallSyntax;
import dev.gradus.internal.parse.TokenType;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.NumberForm;
import dev.gradus.internal.verb.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parses a cell that says the verb of its column: the arguments that the column's name leaves open,
 * separated by commas, and several calls separated by semicolons; {@code yes} where nothing is left
 * open.
 */
final class VerbCell {

  static final String YES = "yes";

  private VerbCell() {}

  /** The calls that a cell holds, one after another. */
  static List<CallSyntax> read(TableColumn.Say column, TableCell cell) throws UnreadableCell {
    List<CallSyntax> calls = new ArrayList<>();
    for (String call : cell.text().split(";", -1)) {
      calls.add(call(column, cell, call.strip()));
    }
    return calls;
  }

  private static CallSyntax call(TableColumn.Say column, TableCell cell, String written)
      throws UnreadableCell {
    List<ValueSyntax> values = new ArrayList<>();
    column.leading().forEach(value -> values.add(cell.value(Form.TEXT, value)));
    List<Argument> arguments = column.verb().arguments();
    for (int i = 0; i < column.given().size(); i++) {
      values.add(value(cell, arguments.get(i), column.given().get(i)));
    }
    List<Argument> open = arguments.subList(column.given().size(), arguments.size());
    if (open.isEmpty()) {
      if (!written.equals(YES)) {
        throw UnreadableCell.syntax(
            "'" + column.name() + "' is complete. Write 'yes' where the row says it, else nothing.");
      }
    } else {
      String[] parts = written.split(",", -1);
      for (int i = 0; i < parts.length; i++) {
        String part = parts[i].strip();
        if (parts.length != open.size() || part.isEmpty()) {
          throw UnreadableCell.of("arguments", count(column.name(), open));
        }
        values.add(value(cell, open.get(i), part));
      }
    }
    return new CallSyntax(
        cell.token(TokenType.DECIDE, TokenType.DECIDE.written()),
        cell.token(TokenType.NAME, column.verb().method().getName()),
        values);
  }

  private static String count(String name, List<Argument> open) {
    return "A cell of '"
        + name
        + "' holds "
        + (open.size() == 1
            ? "one value: "
            : open.size() + " values, separated by commas: ")
        + open.stream().map(Argument::name).collect(Collectors.joining(", "))
        + ". Semicolons separate what is said several times.";
  }

  private static ValueSyntax value(TableCell cell, Argument argument, String written) {
    if (argument.type().isEnum()) {
      String code =
          written.contains(".") ? written : argument.type().getSimpleName() + "." + written;
      return cell.value(Form.PATH, code);
    }
    if (argument.type() == String.class) {
      return cell.value(Form.TEXT, written);
    }
    return cell.value(NumberForm.matches(written) ? Form.NUMBER : Form.PATH, written);
  }
}
