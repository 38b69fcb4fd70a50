package dev.gradus.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day on which a command runs. Signatures are dated and expire by it; no decision reads it. */
final class Today {

  private Today() {}

  /** The day in UTC. */
  static LocalDate utc() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
