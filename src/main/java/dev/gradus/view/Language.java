package dev.gradus.view;

import java.util.Locale;

/** A language that the library speaks. */
public enum Language {
  /** English. */
  EN,
  /** Chinese. */
  ZH;

  /** Its ISO 639 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
