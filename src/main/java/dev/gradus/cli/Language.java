package dev.gradus.cli;

import java.util.Locale;

/** A language that the command line speaks. */
enum Language {
  /** English. */
  EN,
  /** Chinese. */
  ZH;

  /** The one of two texts that is in this language. */
  String pick(String en, String zh) {
    return this == ZH ? zh : en;
  }

  /** Its ISO 639 code. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
