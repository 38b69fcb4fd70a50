package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom a customer asks for a person to review a decision: {@code review.contact.en}. */
final class ReviewContacts {

  static final String PREFIX = "review.";

  private static final String ENGLISH = "review.contact.en";
  private static final String CHINESE = "review.contact.zh";

  private final ManifestLines lines;
  private final boolean chinese;

  ReviewContacts(ManifestLines lines, boolean chinese) {
    this.lines = lines;
    this.chinese = chinese;
  }

  /** Returns the contact, or null if the manifest names none, and logs what is wrong with it. */
  @Nullable Text read() {
    for (Setting setting : lines.startingWith(PREFIX).values()) {
      if (!List.of(ENGLISH, CHINESE).contains(setting.key())) {
        lines.unknown(
            setting,
            "The route to a review is declared as '" + ENGLISH + "' and '" + CHINESE + "'.");
      } else if (setting.value().isEmpty()) {
        lines.bad(
            setting,
            "The contact is empty. Write how a customer reaches a person, or remove the line.");
      }
    }
    Setting english = lines.find(ENGLISH);
    Setting other = lines.find(CHINESE);
    if (other != null && !chinese) {
      lines.unknown(
          other,
          "The policy does not declare Chinese. Write 'locales = en,zh', or remove this line.");
    }
    if (english == null) {
      if (other != null) {
        lines.lacks(other, ENGLISH, "...");
      }
      return null;
    }
    if (other == null && chinese) {
      lines.lacks(english, CHINESE, "...");
    }
    return new Text(english.value(), other == null ? null : other.value());
  }
}
