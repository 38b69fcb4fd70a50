package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.DecisionChange;
import dev.gradus.decision.Shift;
import dev.gradus.decision.TaskChange;
import dev.gradus.decision.WarningChange;
import dev.gradus.internal.text.GroupedDigits;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes for the lender's people what changed from one decision to another. */
final class ChangePage {

  private final Language language;
  private final Words words;

  ChangePage(Language language) {
    this.language = language;
    this.words = Words.in(language.code());
  }

  Page of(DecisionChange change) {
    List<Page.Section> sections = new ArrayList<>();
    if (!change.shifts().isEmpty()) {
      sections.add(section("officer.heading.moved", moved(change.shifts())));
    }
    if (!change.warnings().isEmpty()) {
      sections.add(section("officer.heading.warnings", warnings(change.warnings())));
    }
    if (!change.actions().isEmpty()) {
      sections.add(section("officer.heading.tasks", actions(change.actions())));
    }
    String title =
        words.say(
            "officer.change.title",
            Map.of("id", change.customerId(), "from", change.from(), "to", change.to()));
    List<String> lead =
        change.nothingMoved() ? List.of(words.say("officer.change.nothing")) : List.of();
    return new Page(language, title, lead, sections);
  }

  private Page.Section section(String heading, Page.Block block) {
    return new Page.Section(words.say(heading), List.of(block));
  }

  private Page.Items moved(List<Shift> shifts) {
    return new Page.Items(
        shifts.stream().map(shift -> sentence(shift, aspect(shift), words)).toList());
  }

  private String aspect(Shift shift) {
    String name = shift.aspect().name();
    return words.code("officer", "Aspect", name).orElse(name);
  }

  /** What moved, as a clause. */
  static String sentence(Shift shift, String aspect, Words words) {
    return words.say(
        shift.up() ? "officer.change.up" : "officer.change.down",
        Map.of(
            "aspect", aspect,
            "from", value(shift.aspect(), shift.from(), words),
            "to", value(shift.aspect(), shift.to(), words)));
  }

  private static String value(Aspect aspect, @Nullable String value, Words words) {
    if (value == null) {
      return words.say(aspect.equals(Aspect.COVERAGE) ? "officer.none" : "officer.unlimited");
    }
    return aspect.equals(Aspect.AMOUNT) ? GroupedDigits.of(new BigDecimal(value)) : value;
  }

  private Page.Table warnings(List<WarningChange> warnings) {
    return table(
        List.of("officer.change.warning", "officer.change.severity", "officer.change.course"),
        warnings.stream()
            .map(
                warning ->
                    List.of(
                        warning.code().name(),
                        severity(warning),
                        words.code("officer", warning.course())))
            .toList());
  }

  private String severity(WarningChange warning) {
    Severity before = warning.before();
    Severity after = warning.after();
    if (before == null || after == null || before == after) {
      return String.valueOf(after == null ? before : after);
    }
    return words.say("value.change", Map.of("from", before, "to", after));
  }

  private Page.Table actions(List<TaskChange> actions) {
    return table(
        List.of(
            "officer.task.what", "officer.task.who", "officer.change.due", "officer.change.course"),
        actions.stream()
            .map(
                action ->
                    List.of(
                        action.what().name(),
                        action.who().name(),
                        String.valueOf(action.after() == null ? action.before() : action.after()),
                        words.code("officer", action.course())))
            .toList());
  }

  private Page.Table table(List<String> titles, List<List<String>> rows) {
    return new Page.Table(
        titles.stream().map(title -> new Page.Column(words.say(title), false)).toList(), rows);
  }
}
