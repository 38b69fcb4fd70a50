package dev.gradus.cli;

import dev.gradus.view.DecisionView;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a view is written. */
enum ViewFormat {
  /** Plain text for a terminal. */
  TEXT,
  /** One JSON object. */
  JSON,
  /** One file of HTML, for a browser and for print. */
  HTML;

  /** The format asked for; else the one that the name of the output ends with; else text. */
  static ViewFormat of(@Nullable ViewFormat asked, @Nullable Path out) {
    if (asked != null) {
      return asked;
    }
    String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm")
        ? HTML
        : name.endsWith(".json") ? JSON : TEXT;
  }

  String write(DecisionView view) {
    return switch (this) {
      case TEXT -> view.text();
      case JSON -> view.json();
      case HTML -> PageHtml.of(view.page());
    };
  }
}
