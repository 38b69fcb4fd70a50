package dev.gradus.internal.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rule files that the grammar derives, and such files with mistakes, as a random number says. */
final class ProfileSentences {

  private static final List<String> NAMES =
      List.of("credit", "overdueStreak", "RiskGrade", "C", "loan", "_x1", "rules", "inn", "ended");

  private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

  private static final List<String> BLANKS =
      List.of(
          " ", " ", " ", "\n", "\t", "\r\n", " // when ( \"\n", "/* then */", "/***/ ", " /**/");

  private static final List<String> PIECES =
      List.of(
          "rule",
          "when",
          "then",
          "end",
          "package",
          "import",
          "global",
          "Customer",
          "decide",
          "in",
          "not",
          "contains",
          "true",
          "false",
          "null",
          "==",
          "!=",
          "<",
          "<=",
          ">",
          ">=",
          "&&",
          "||",
          "(",
          ")",
          ",",
          ";",
          ".",
          "-",
          "*",
          "@",
          "0",
          "07",
          "1.5",
          "1.",
          "1.2.3",
          "9a",
          "name",
          "\"text\"",
          "\"风险 𝒳\"",
          "\"open",
          "\"",
          "/*",
          "*/",
          "/",
          "//",
          "$x",
          "$",
          "=",
          "===",
          "!",
          "&",
          "|",
          "<>",
          "=>",
          "，",
          "𝒳",
          "é",
          "{",
          "}",
          "[",
          "]",
          "\n",
          "\r",
          "\r\n",
          "/*/",
          "/**");

  private final Random random;
  private final List<String> tokens = new ArrayList<>();

  private ProfileSentences(long seed) {
    this.random = new Random(seed);
  }

  /** A file that the grammar derives. */
  static String file(long seed) {
    ProfileSentences sentences = new ProfileSentences(seed);
    sentences.file();
    return sentences.text();
  }

  /** A file with some tokens left out, exchanged, repeated or put in. */
  static String mutated(long seed, int mutations) {
    ProfileSentences sentences = new ProfileSentences(seed);
    sentences.file();
    for (int i = 0; i < mutations; i++) {
      sentences.mutate();
    }
    return sentences.text();
  }

  /** A rule of any tokens at all. */
  static String tokens(long seed, int count) {
    ProfileSentences sentences = new ProfileSentences(seed);
    sentences.add("rule");
    for (int i = 0; i < count; i++) {
      sentences.add(sentences.pick(PIECES));
    }
    return sentences.text();
  }

  private void file() {
    header();
    for (int i = random.nextInt(4); i > 0; i--) {
      rule();
    }
  }

  private void header() {
    for (String word : List.of("package", "import", "global")) {
      add(word);
      path();
      if (word.equals("import") && random.nextBoolean()) {
        add(".", "*");
      }
      if (word.equals("global")) {
        add("decide");
      }
      if (random.nextBoolean()) {
        add(";");
      }
    }
  }

  private void rule() {
    add("rule", "\"RSK-140 两期逾期 rule\"");
    for (int i = random.nextInt(4); i > 0; i--) {
      add("@", pick(NAMES), "(", "\"F4.6\"", ")");
    }
    add("when", "Customer", "(");
    for (int i = random.nextInt(4), first = i; i > 0; i--) {
      if (i < first) {
        add(",");
      }
      any(3);
    }
    add(")", "then");
    for (int i = random.nextInt(4); i > 0; i--) {
      call();
    }
    add("end");
  }

  private void any(int depth) {
    for (int i = 1 + random.nextInt(2), first = i; i > 0; i--) {
      if (i < first) {
        add("||");
      }
      all(depth);
    }
  }

  private void all(int depth) {
    for (int i = 1 + random.nextInt(2), first = i; i > 0; i--) {
      if (i < first) {
        add("&&");
      }
      test(depth);
    }
  }

  private void test(int depth) {
    if (depth > 0 && random.nextInt(4) == 0) {
      add("(");
      any(depth - 1);
      add(")");
      return;
    }
    path();
    switch (random.nextInt(3)) {
      case 0 -> {
        add(pick(COMPARISONS));
        value();
      }
      case 1 -> {
        not();
        add("contains");
        value();
      }
      default -> {
        not();
        add("in", "(");
        values();
        add(")");
      }
    }
  }

  private void not() {
    if (random.nextBoolean()) {
      add("not");
    }
  }

  private void values() {
    for (int i = 1 + random.nextInt(3), first = i; i > 0; i--) {
      if (i < first) {
        add(",");
      }
      value();
    }
  }

  private void value() {
    switch (random.nextInt(5)) {
      case 0 -> add("-", pick(List.of("1", "0.50", "12")));
      case 1 -> add(pick(List.of("0", "40.10", "1000000")));
      case 2 -> add(pick(List.of("\"CODE\"", "\"\"", "\"2026-01-31 // 日期\"")));
      case 3 -> add(pick(List.of("true", "false", "null")));
      default -> path();
    }
  }

  private void path() {
    add(pick(NAMES));
    for (int i = random.nextInt(3); i > 0; i--) {
      add(".", pick(NAMES));
    }
  }

  private void call() {
    add("decide", ".", pick(NAMES), "(");
    if (random.nextBoolean()) {
      values();
    }
    add(")", ";");
  }

  private void mutate() {
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(other));
      case 2 -> Collections.swap(tokens, at, other);
      case 3 -> tokens.set(at, tokens.get(other));
      case 4 -> tokens.set(at, pick(PIECES));
      default -> tokens.add(at, pick(PIECES));
    }
    if (tokens.isEmpty()) {
      add(pick(PIECES));
    }
  }

  /** The tokens with something between them, or nothing where they stay apart without it. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      boolean apart =
          text.length() > 0 && !(isSign(text.charAt(text.length() - 1)) && isSign(token.charAt(0)));
      if (apart || random.nextBoolean()) {
        text.append(pick(BLANKS));
      }
      text.append(token);
    }
    return text.toString();
  }

  private static boolean isSign(char c) {
    return "(),;@".indexOf(c) >= 0;
  }

  private void add(String... some) {
    tokens.addAll(List.of(some));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
