package dev.gradus.internal.engine;

import dev.gradus.rules.Severity;
import dev.gradus.rules.Warning;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The warnings of a stage, each with the highest severity given to it. Most customers have none. Not thread-safe. */
final class Warnings {

  private @Nullable Map<Warning, Severity> raised;

  void raise(Warning warning, Severity severity) {
    if (raised == null) {
      raised = new EnumMap<>(Warning.class);
    }
    raised.merge(warning, severity, Pick::greatest);
  }

  /** The warnings in the order of their declaration. */
  Map<Warning, Severity> all() {
    return raised == null ? Map.of() : Collections.unmodifiableMap(raised);
  }

  /** These warnings and others. */
  Map<Warning, Severity> and(Warnings others) {
    if (others.raised == null) {
      return all();
    }
    Warnings both = new Warnings();
    all().forEach(both::raise);
    others.all().forEach(both::raise);
    return both.all();
  }
}
