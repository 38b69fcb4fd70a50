package dev.gradus.cli;

import dev.gradus.decision.Evidence;
import dev.gradus.field.FieldCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tests that held, as text for a person: what stood there, then what the rule asked of it. */
final class EvidenceText {

  private final FieldCatalogue fields;
  private final Language language;

  EvidenceText(FieldCatalogue fields, Language language) {
    this.fields = fields;
    this.language = language;
  }

  /** A line for each field; several tests of one field share it. */
  List<String> of(List<Evidence> evidence) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Evidence test : evidence) {
      String condition = test.operator() + " " + test.threshold();
      lines.merge(
          test.field(),
          actual(test) + "  (" + test.field() + " " + condition,
          (line, more) -> line + ", " + condition);
    }
    return lines.values().stream().map(line -> line + ")").toList();
  }

  private String actual(Evidence test) {
    String value = test.actual() == null ? language.pick("unknown", "未知") : test.actual();
    return "- " + meaning(test.field()) + language.pick(": ", "：") + value;
  }

  /** What a field means; its path where nobody says. */
  String meaning(String path) {
    return fields.find(path).map(field -> language.pick(field.en(), field.zh())).orElse(path);
  }
}
