package dev.gradus.internal.table;

import dev.gradus.internal.parse.CallSyntax;
import dev.gradus.internal.parse.TokenType;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.NumberForm;
import dev.gradus.internal.verb.Argument;
import java.util.ArrayList;
import java.util.Arrays;
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
  static List<CallSyntax> read(TableColumn.Say column, TableCell cell, TableScope scope)
      throws UnreadableCell {
    List<CallSyntax> calls = new ArrayList<>();
    for (String call : cell.text().split(";", -1)) {
      List<ValueSyntax> values = new ArrayList<>();
      column.verb().leading().forEach(value -> values.add(cell.value(Form.TEXT, value)));
      List<String> written = new ArrayList<>(column.given());
      written.addAll(open(column, call.strip()));
      List<Argument> arguments = column.verb().arguments();
      int evidence = written.size() - arguments.size();
      for (int i = 0; i < written.size(); i++) {
        values.add(
            i < evidence
                ? cell.value(Form.TEXT, written.get(i))
                : value(cell, arguments.get(i - evidence), written.get(i), scope));
      }
      calls.add(
          new CallSyntax(
              cell.token(TokenType.DECIDE, TokenType.DECIDE.written()),
              cell.token(TokenType.NAME, column.verb().method().getName()),
              values));
    }
    return calls;
  }

  /** What a cell gives of a call; before points also a kind of evidence. */
  private static List<String> open(TableColumn.Say column, String written) throws UnreadableCell {
    List<Argument> arguments = column.verb().arguments();
    List<Argument> open = arguments.subList(column.given().size(), arguments.size());
    if (open.isEmpty()) {
      if (written.equals(YES)) {
        return List.of();
      }
      throw UnreadableCell.syntax(
          "'" + column.name() + "' is complete. Write 'yes' where the row says it, else nothing.");
    }
    List<String> parts = Arrays.stream(written.split(",", -1)).map(String::strip).toList();
    boolean evidence = column.verb().takesEvidence() && parts.size() == open.size() + 1;
    if ((parts.size() != open.size() && !evidence) || parts.contains("")) {
      throw UnreadableCell.of("arguments", count(column.name(), open));
    }
    return parts;
  }

  private static String count(String name, List<Argument> open) {
    return "A cell of '"
        + name
        + "' holds "
        + (open.size() == 1 ? "one value: " : open.size() + " values, separated by commas: ")
        + open.stream().map(Argument::name).collect(Collectors.joining(", "))
        + ". Semicolons separate what is said several times.";
  }

  private static ValueSyntax value(
      TableCell cell, Argument argument, String written, TableScope scope) {
    if (argument.type() == String.class || scope.declares(argument.declared(), written)) {
      return cell.value(Form.TEXT, written);
    }
    if (argument.type().isEnum()) {
      String code =
          written.contains(".") ? written : argument.type().getSimpleName() + "." + written;
      return cell.value(Form.PATH, code);
    }
    return cell.value(NumberForm.matches(written) ? Form.NUMBER : Form.PATH, written);
  }
}
