package dev.gradus.policy;

import dev.gradus.internal.text.HiddenCharacter;
import dev.gradus.internal.text.SourceExcerpt;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem as its components say it. Names of files and messages of a host's source may hold
 * anything; a hidden character in them is shown by its number, so that no name can forge a line of
 * a log or steer a terminal.
 */
record PlacedProblem(
    Severity severity,
    String code,
    String file,
    int line,
    int column,
    @Nullable String rule,
    String message,
    @Nullable String excerpt)
    implements PolicyProblem {

  private static final Comparator<PolicyProblem> ORDER =
      Comparator.comparing(PolicyProblem::file)
          .thenComparingInt(PolicyProblem::line)
          .thenComparingInt(PolicyProblem::column)
          .thenComparing(PolicyProblem::code)
          .thenComparing(PolicyProblem::message);

  PlacedProblem {
    file = HiddenCharacter.shown(file);
    message = HiddenCharacter.shown(message);
  }

  @Override
  public PolicyProblem at(int otherLine, int otherColumn) {
    return new PlacedProblem(severity, code, file, otherLine, otherColumn, rule, message, excerpt);
  }

  @Override
  public PolicyProblem inRule(@Nullable String id) {
    return new PlacedProblem(severity, code, file, line, column, id, message, excerpt);
  }

  @Override
  public PolicyProblem quoting(String sourceLine) {
    String quoted = SourceExcerpt.of(sourceLine, column);
    return new PlacedProblem(severity, code, file, line, column, rule, message, quoted);
  }

  @Override
  public String explained() {
    return excerpt == null ? toString() : this + "\n" + excerpt.indent(4).stripTrailing();
  }

  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    return place
        + ": "
        + (severity == Severity.WARNING ? "warning: " : "")
        + (rule == null ? "" : rule + ": ")
        + message
        + " ["
        + code
        + "]";
  }

  @Override
  public int compareTo(PolicyProblem other) {
    return ORDER.compare(this, other);
  }
}
