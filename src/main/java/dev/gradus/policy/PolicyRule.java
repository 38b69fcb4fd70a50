package dev.gradus.policy;

import dev.gradus.rules.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a policy, for overviews. Immutable and thread-safe. The library alone implements it, so
 * later versions can add to it.
 */
public sealed interface PolicyRule {

  /** The permanent id. */
  String id();

  /** What the rule is about, in plain words. */
  String phrase();

  /** The stage that it belongs to. */
  Stage stage();

  /** The requirements or clauses that it rests on. */
  List<String> source();

  /** The reason code of its unfavourable effect; null where it has none. */
  @Nullable String code();

  /** The file that it stands in. */
  String file();

  /** The line that it begins on, from 1. */
  int line();

  /**
   * Creates a builder; what is not set is empty.
   *
   * @param id the permanent id
   * @param phrase what the rule is about
   * @param stage the stage that it belongs to
   */
  static Builder builder(String id, String phrase, Stage stage) {
    return new Builder(id, phrase, stage);
  }

  /** Builds the overview of a rule. Not thread-safe. */
  final class Builder {

    private final String id;
    private final String phrase;
    private final Stage stage;
    private List<String> source = List.of();
    private @Nullable String code;
    private String file = "";
    private int line;

    private Builder(String id, String phrase, Stage stage) {
      this.id = id;
      this.phrase = phrase;
      this.stage = stage;
    }

    /** Sets the requirements or clauses that it rests on. */
    public Builder source(List<String> source) {
      this.source = source;
      return this;
    }

    /** Sets the reason code of its unfavourable effect; null where it has none. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** Sets the file that it stands in. */
    public Builder file(String file) {
      this.file = file;
      return this;
    }

    /** Sets the line that it begins on, from 1. */
    public Builder line(int line) {
      this.line = line;
      return this;
    }

    /** Builds the overview; its list is a copy. */
    public PolicyRule build() {
      return new Built(id, phrase, stage, source, code, file, line);
    }

    private record Built(
        String id,
        String phrase,
        Stage stage,
        List<String> source,
        @Nullable String code,
        String file,
        int line)
        implements PolicyRule {

      private Built {
        source = List.copyOf(source);
      }

      @Override
      public String toString() {
        return id + " " + phrase;
      }
    }
  }
}
