package dev.gradus.internal.text;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Characters that show nothing, or make others look different from what they are. */
public final class HiddenCharacter {

  private HiddenCharacter() {}

  /** What kind of hidden character it is, in words; null where it is none. */
  public static @Nullable String kind(int codePoint) {
    if (isBlank(codePoint)) {
      return "invisible character";
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> "control character";
      case Character.FORMAT -> "invisible format character";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "line separator";
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          "character without a meaning";
      default -> null;
    };
  }

  /** The text with every hidden character shown by its number: {@code <U+000A>} for a line end. */
  public static String shown(String text) {
    return text.codePoints().allMatch(c -> kind(c) == null)
        ? text
        : text.codePoints().mapToObj(HiddenCharacter::shown).collect(Collectors.joining());
  }

  private static String shown(int codePoint) {
    return kind(codePoint) == null
        ? Character.toString(codePoint)
        : String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }

  /**
   * Letters and marks that show nothing, though Unicode does not count them among the format
   * characters.
   */
  private static boolean isBlank(int c) {
    return switch (c) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          (c >= 0x180B && c <= 0x180F)
              || (c >= 0xFE00 && c <= 0xFE0F)
              || (c >= 0xE0100 && c <= 0xE01EF);
    };
  }
}
