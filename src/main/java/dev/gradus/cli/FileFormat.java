package dev.gradus.cli;

import java.util.Locale;
import java.util.Optional;

/** The format of a file, known from the ending of its name. */
enum FileFormat {
  /** Comma-separated values with a header. */
  CSV(".csv"),
  /** JSON Lines: one JSON object on each line. */
  JSONL(".jsonl"),
  /** One JSON object on any number of lines. */
  JSON(".json");

  private final String ending;

  FileFormat(String ending) {
    this.ending = ending;
  }

  /** What its names end with. */
  String ending() {
    return ending;
  }

  /** The format of a file with a name; empty for any other ending. */
  static Optional<FileFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileFormat format : values()) {
      if (lower.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
