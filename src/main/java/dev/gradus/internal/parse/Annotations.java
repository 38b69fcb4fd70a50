package dev.gradus.internal.parse;

import dev.gradus.decision.Text;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The annotations of one rule: its sources, its reasons and its group. */
public final class Annotations {

  public static final String SOURCE = "source";
  public static final String REASON = "reason";
  public static final String REASON_ZH = "reason_zh";

  public static final String CODE = "code";

  public static final String GROUP = "group";
  public static final String OTHERWISE = "otherwise";

  /** The names of all annotations. */
  public static final List<String> KNOWN =
      List.of(SOURCE, REASON, REASON_ZH, CODE, GROUP, OTHERWISE);

  private final Map<String, Token> texts = new HashMap<>();

  private Annotations() {}

  public static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  static void refuse(Token name, ProblemLog log) {
    log.error(
        name,
        "unknown-annotation",
        "The annotation '@"
            + name.text()
            + "' is not allowed; a rule has @source, @reason, @reason_zh, @code, @group and @otherwise."
            + Suggestion.didYouMean(name.text(), KNOWN));
  }

  /**
   * Reads the annotations of a rule.
   *
   * @param rule the rule's name, where something missing is told
   * @param complete whether something that is not there can be called missing
   * @param chinese whether the policy declares Chinese; null where its manifest does not say
   */
  public static Annotations read(
      List<AnnotationSyntax> found,
      Token rule,
      boolean complete,
      @Nullable Boolean chinese,
      ProblemLog log) {
    Annotations annotations = new Annotations();
    found.forEach(annotation -> annotations.add(annotation, log));
    if (complete) {
      annotations.require(
          SOURCE, "says what it rests on: @source( \"F4.6\" )", "missing-source", rule, log);
      annotations.require(
          REASON, "gives its reason: @reason( \"...\" )", "missing-reason", rule, log);
      if (Boolean.TRUE.equals(chinese)) {
        String need =
            "gives its reason in Chinese, since the policy declares zh: @reason_zh( \"...\" )";
        annotations.require(REASON_ZH, need, "missing-reason-zh", rule, log);
      }
    }
    Token undeclared = annotations.texts.get(REASON_ZH);
    if (Boolean.FALSE.equals(chinese) && undeclared != null) {
      log.error(
          undeclared,
          "undeclared-language",
          "The policy does not declare Chinese. Write 'locales = en,zh' in policy.properties, or remove @reason_zh.");
    }
    return annotations;
  }

  private void add(AnnotationSyntax annotation, ProblemLog log) {
    Token name = annotation.name();
    Token text = annotation.text();
    if (!isKnown(name.text())) {
      refuse(name, log);
    } else if (texts.putIfAbsent(name.text(), text) != null) {
      log.error(
          name, "duplicate-annotation", "The rule has '@" + name.text() + "' twice. Remove one.");
    } else if (text.unquoted().isBlank()) {
      log.error(text, "blank-text", "The text of '@" + name.text() + "' is empty. Write it.");
    } else if (name.text().equals(SOURCE) && sources().stream().anyMatch(String::isEmpty)) {
      log.error(
          text,
          "blank-text",
          "The sources are separated by single commas: @source( \"F2.4, F4.8\" ).");
    }
  }

  private void require(String name, String need, String code, Token rule, ProblemLog log) {
    if (!texts.containsKey(name)) {
      log.error(rule, code, "Every rule " + need + ". Write it below the rule's name.");
    }
  }

  /** The sources, in their order. */
  public List<String> sources() {
    Token source = texts.get(SOURCE);
    if (source == null) {
      return List.of();
    }
    List<String> sources = new ArrayList<>();
    for (String one : source.unquoted().split(",", -1)) {
      sources.add(one.strip());
    }
    return sources;
  }

  /** The reason; to be asked of sound annotations only. */
  public Text reason() {
    Token english = reasonToken();
    Token chinese = reasonZhToken();
    return new Text(
        english == null ? "" : english.unquoted().strip(),
        chinese == null ? null : chinese.unquoted().strip());
  }

  public @Nullable Token codeToken() {
    return texts.get(CODE);
  }

  /** The reason code; null where there is none. */
  public @Nullable String code() {
    Token code = codeToken();
    return code == null ? null : code.unquoted().strip();
  }

  /** The group that the rule is in; null where it is in none. */
  public @Nullable Token groupToken() {
    return texts.get(GROUP);
  }

  /** The group of which no rule must hold; null where that is not asked for. */
  public @Nullable Token otherwiseToken() {
    return texts.get(OTHERWISE);
  }

  public @Nullable Token reasonToken() {
    return texts.get(REASON);
  }

  public @Nullable Token reasonZhToken() {
    return texts.get(REASON_ZH);
  }
}
