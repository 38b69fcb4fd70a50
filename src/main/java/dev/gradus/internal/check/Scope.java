package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Visibility;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.Located;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a file can refer to.
 *
 * @param stage the stage
 * @param vocabulary the verbs
 * @param fields the fields, the manifest's own included
 * @param manifest the manifest, as far as it could be read
 * @param sound whether the manifest has no problem; otherwise what it should have declared is not
 *     missed
 */
record Scope(
    Stage stage, Vocabulary vocabulary, FieldCatalogue fields, Manifest manifest, boolean sound) {

  /**
   * The field with a path that a rule of the stage may test; null where there is none, which the
   * log then says.
   */
  @Nullable Field field(String path, Located at, ProblemLog log) {
    Field field = fields.find(path).orElse(null);
    if (field == null) {
      if (path.equals("this") || path.startsWith("this.")) {
        log.error(
            at,
            SyntaxWords.NOT_ALLOWED,
            "'this' is not allowed. Name the field itself, such as credit.overdueStreak.");
      } else if (sound
          || !(path.startsWith(Manifest.CUSTOM_PREFIX)
              || path.startsWith(DeclaredOutcome.PREFIX)
              || path.startsWith(Derivation.PREFIX))) {
        log.error(at, "unknown-field", unknown(path));
      }
      return null;
    }
    if (field.visibility() == Visibility.NONE) {
      log.error(
          at,
          "identifying-field",
          "'" + path + "' only identifies the customer; no rule may test it.");
      return null;
    }
    if (field.visibility().compareTo(stage.reads()) > 0) {
      log.error(
          at,
          "later-stage",
          "'"
              + path
              + "' is not known before the "
              + Stage.firstToRead(field.visibility()).orElseThrow().folder()
              + " stage. Move the rule there.");
      return null;
    }
    return field;
  }

  private String unknown(String path) {
    List<String> readable =
        new ArrayList<>(fields.visible(stage.reads()).stream().map(Field::path).toList());
    readable.removeIf(name -> fields.get(name).visibility() == Visibility.NONE);
    List<String> ofGroup = readable.stream().filter(name -> name.startsWith(path + ".")).toList();
    if (!ofGroup.isEmpty()) {
      return SyntaxWords.quoted(path)
          + " is a group of fields. Name one of them, such as '"
          + ofGroup.get(0)
          + "'.";
    }
    return "Customer has no field " + SyntaxWords.quoted(path) + "." + suggestion(path, readable);
  }

  /** The nearest field that the stage reads or, failing that, the nearest of a later one. */
  private String near(String path, List<String> readable) {
    String near = Suggestion.didYouMean(path, readable);
    return near.isEmpty()
        ? Suggestion.didYouMean(
            path,
            fields.all().stream()
                .filter(field -> Stage.firstToRead(field.visibility()).isPresent())
                .map(Field::path)
                .toList())
        : near;
  }

  private String suggestion(String path, List<String> readable) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    List<String> sameName = readable.stream().filter(other -> other.endsWith("." + name)).toList();
    if (sameName.size() == 1 && !path.contains(".")) {
      return " Did you mean '" + sameName.get(0) + "'?";
    }
    String near = path.length() > Limits.NAME ? "" : near(path, readable);
    if (near.isEmpty() && sameName.size() == 1) {
      near = " Did you mean '" + sameName.get(0) + "'?";
    }
    return near.isEmpty() ? " 'gradus fields' lists them all." : near;
  }
}
