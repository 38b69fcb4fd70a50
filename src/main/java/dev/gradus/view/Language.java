package dev.gradus.view;

import java.util.Locale;

/** A language that the library speaks. */
public enum Language {
  /** English. */
  EN,
  /** Chinese. */
  ZH;

  /** The one of two texts that is in this language. */
  public String pick(String en, String zh) {
    return this == ZH ? zh : en;
  }

  /** Its ISO 639 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
