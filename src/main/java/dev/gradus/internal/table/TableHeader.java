package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.source.Lexicon;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the names of a table's columns. */
final class TableHeader {

  static final String ID = "id";

  /** May stand before a verb, and must before an outcome, whose field has the same name. */
  static final String DECIDE = "decide.";

  private static final String UNKNOWN = "unknown-column";

  private final TableScope scope;
  private final ProblemLog log;
  private final Map<Object, Integer> places = new HashMap<>();

  private TableHeader(TableScope scope, ProblemLog log) {
    this.scope = scope;
    this.log = log;
  }

  /** What each column means, in their order; what is wrong with a name is logged. */
  static List<TableColumn> read(List<TableCell> names, TableScope scope, ProblemLog log) {
    if (names.size() > Limits.COLUMNS) {
      log.error(
          names.get(Limits.COLUMNS),
          "limit",
          "A table may have at most " + Limits.COLUMNS + " columns. Split it.");
      return List.of();
    }
    TableHeader header = new TableHeader(scope, log);
    List<TableColumn> columns = new ArrayList<>();
    for (TableCell name : names) {
      columns.add(header.once(name, header.column(name)));
    }
    return columns;
  }

  private TableColumn once(TableCell name, TableColumn column) {
    if (column instanceof TableColumn.Unreadable) {
      return column;
    }
    Object meaning =
        column instanceof TableColumn.Say say ? List.of(say.verb(), say.given()) : column;
    Integer earlier = places.putIfAbsent(meaning, name.column());
    if (earlier == null) {
      return column;
    }
    log.error(
        name,
        "duplicate-column",
        SyntaxWords.quoted(name.text())
            + " is the name of column "
            + earlier
            + " already. Put what both say into one cell of a row, or remove one.");
    return new TableColumn.Unreadable();
  }

  private TableColumn column(TableCell name) {
    String text = name.text();
    if (text.isEmpty()) {
      log.error(
          name,
          "unnamed-column",
          "The column has no name. Write 'id', a field, a verb or an annotation such as 'reason', or remove it.");
      return new TableColumn.Unreadable();
    }
    if (text.length() > Limits.KEY) {
      log.error(
          name, "limit", "The name of a column may have at most " + Limits.KEY + " characters.");
      return new TableColumn.Unreadable();
    }
    if (text.equals(ID)) {
      return new TableColumn.Id();
    }
    if (Annotations.isKnown(text)) {
      return new TableColumn.Annotation(text);
    }
    boolean decide = text.startsWith(DECIDE);
    String said = decide ? text.substring(DECIDE.length()) : text;
    String head = said.contains(".") ? said.substring(0, said.indexOf('.')) : said;
    if (scope.fields().find(text).isPresent()) {
      return field(name);
    }
    if (decide || scope.vocabulary().verbs(scope.stage()).containsKey(head)) {
      return verb(name, said, head);
    }
    return text.contains(".") || isGroup(text) ? field(name) : unknown(name, text);
  }

  private TableColumn field(TableCell name) {
    String path = name.text();
    boolean outcome = path.startsWith(DeclaredOutcome.PREFIX);
    if (outcome && scope.vocabulary().find(scope.stage(), path).isPresent() && !isReadable(path)) {
      log.error(
          name,
          "later-stage",
          "Rules of the "
              + scope.stage().folder()
              + " stage cannot test '"
              + path
              + "'. To say it, name the column '"
              + DECIDE
              + path
              + "'.");
      return new TableColumn.Unreadable();
    }
    Field field = scope.readable().find(path, name, log);
    return field == null ? new TableColumn.Unreadable() : new TableColumn.Test(field);
  }

  private boolean isGroup(String text) {
    return scope.fields().all().stream().anyMatch(field -> field.path().startsWith(text + "."));
  }

  private boolean isReadable(String path) {
    return scope
        .fields()
        .find(path)
        .filter(field -> field.visibility().compareTo(scope.stage().reads()) <= 0)
        .isPresent();
  }

  /**
   * The name of the column of a verb: that of its method and what stands first in every call. An
   * outcome's begins with {@code decide}, for its field has the same name without.
   */
  static String name(Verb verb) {
    String method = verb.method().getName();
    String name = method.equals(DeclaredOutcome.METHOD) ? DECIDE + method : method;
    return verb.leading().isEmpty() ? name : name + "." + verb.leading().get(0);
  }

  /** A column named by a verb and, behind points, its first arguments. */
  private TableColumn verb(TableCell name, String said, String head) {
    List<String> parts = new ArrayList<>(List.of(said.split("\\.", -1)));
    parts.remove(0);
    Optional<Verb> leading =
        parts.isEmpty()
            ? Optional.empty()
            : scope.vocabulary().find(scope.stage(), head, parts.get(0));
    Verb verb = leading.or(() -> scope.vocabulary().find(scope.stage(), head)).orElse(null);
    if (leading.isPresent()) {
      parts.remove(0);
    }
    if (verb == null || (verb.takesEvidence() && !parts.isEmpty())) {
      // What the manifest should have declared is not missed where it could not be read.
      return scope.sound() || (verb == null && !head.equals(DeclaredOutcome.METHOD))
          ? unknown(name, head)
          : new TableColumn.Unreadable();
    }
    for (int i = 0; i < Math.min(parts.size(), verb.arguments().size()); i++) {
      Argument argument = verb.arguments().get(i);
      boolean listed = argument.type().isEnum() || !argument.codes().isEmpty();
      if (listed
          && argument.read(parts.get(i)) == null
          && !scope.declares(argument.declared(), parts.get(i))) {
        return unknown(name, said);
      }
    }
    if (parts.size() > verb.arguments().size() || parts.contains("")) {
      log.error(
          name,
          "arguments",
          "'"
              + verb.name()
              + "' takes "
              + (verb.arguments().isEmpty() ? "no value" : verb.arguments().size() + " at most")
              + " behind its name: "
              + form(verb)
              + ".");
      return new TableColumn.Unreadable();
    }
    return new TableColumn.Say(name.text(), verb, parts);
  }

  private static String form(Verb verb) {
    StringBuilder form = new StringBuilder("'" + verb.name());
    verb.arguments().forEach(argument -> form.append('.').append(argument.name()));
    return form.append('\'').toString();
  }

  /** The codes that an argument can be. */
  private Stream<String> codes(Argument argument) {
    CodeKind kind = argument.declared();
    Stream<String> listed =
        argument.type().isEnum()
            ? Lexicon.constants(argument.type()).stream()
            : argument.codes().stream();
    return kind == null
        ? listed
        : Stream.concat(listed, scope.vocabulary().declared().of(kind).keySet().stream());
  }

  /**
   * A name that means nothing.
   *
   * @param verb the name without what may stand before a verb
   */
  private TableColumn unknown(TableCell name, String verb) {
    String written = name.text();
    for (Stage other : Stage.values()) {
      if (other != scope.stage() && scope.vocabulary().find(other, verb).isPresent()) {
        log.error(
            name,
            "unknown-verb",
            "'"
                + verb
                + "' is a verb of the "
                + other.folder()
                + " stage; a table of the "
                + scope.stage().folder()
                + " stage cannot say it.");
        return new TableColumn.Unreadable();
      }
    }
    List<String> names = new ArrayList<>(Annotations.KNOWN);
    names.add(ID);
    for (Verb each : scope.vocabulary().verbs(scope.stage()).values()) {
      String called = name(each);
      names.add(called);
      each.arguments().stream()
          .limit(1)
          .flatMap(this::codes)
          .forEach(code -> names.add(called + "." + code));
    }
    scope.fields().visible(scope.stage().reads()).forEach(field -> names.add(field.path()));
    String suggestion = Suggestion.didYouMean(written, names);
    log.error(
        name,
        UNKNOWN,
        SyntaxWords.quoted(written)
            + " is no field, verb or annotation."
            + (suggestion.isEmpty()
                ? " 'gradus fields' and 'gradus verbs' list what a column can be."
                : suggestion));
    return new TableColumn.Unreadable();
  }
}
