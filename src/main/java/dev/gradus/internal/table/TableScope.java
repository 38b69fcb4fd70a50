package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.source.Located;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table can refer to.
 *
 * @param stage the stage
 * @param vocabulary the verbs
 * @param fields all fields of the policy
 * @param readable finds a field that rules of the stage may test
 * @param chinese whether the policy declares Chinese
 * @param sound whether the manifest could be read; otherwise what it should have declared is not
 *     missed
 */
public record TableScope(
    Stage stage,
    Vocabulary vocabulary,
    FieldCatalogue fields,
    Fields readable,
    boolean chinese,
    boolean sound) {

  /** Whether the policy declares a code beside the constants of a list of the library. */
  boolean declares(@Nullable CodeKind kind, String code) {
    return kind != null && vocabulary.declared().of(kind).containsKey(code);
  }

  /** Finds fields by their paths. */
  @FunctionalInterface
  public interface Fields {

    /** The field; null where rules of the stage may test none of the path, which the log says. */
    @Nullable Field find(String path, Located at, ProblemLog log);
  }
}
