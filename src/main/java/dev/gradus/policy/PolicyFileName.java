package dev.gradus.policy;

import dev.gradus.internal.text.HiddenCharacter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the name of a file says that it is. A file whose name is almost that of a part of a policy
 * counts as one, so that whoever reads the policy refuses it by name: {@code x.DRL} and {@code
 * x.drl.txt} are what file managers and mail programs make of {@code x.drl}.
 */
final class PolicyFileName {

  private static final List<String> PARTS =
      List.of(PolicyFiles.MANIFEST, PolicySignatures.FILE, PolicyFiles.LIST);

  /** What editors and copies leave beside a file. */
  private static final List<String> BACKUPS =
      List.of("~", "#", ".bak", ".old", ".orig", ".rej", ".save", ".swo", ".swp", ".tmp");

  /** The ending of a rule file, alone or with anything but a letter behind. */
  private static final Pattern RULES =
      Pattern.compile(Pattern.quote(PolicyFiles.RULES) + "(?!\\p{L})");

  private PolicyFileName() {}

  /** Whether a file is passed over wherever it lies: hidden, or left by an editor or a copy. */
  static boolean isPassedOver(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".") || BACKUPS.stream().anyMatch(plain::endsWith);
  }

  /** Whether a name is that of a part of a policy, or meant to be. */
  static boolean isMeant(String name) {
    String plain = plain(name);
    return RULES.matcher(plain).find()
        || PARTS.stream().anyMatch(part -> plain.equals(part) || plain.startsWith(part + "."));
  }

  /** Whether a folder bears the name of a rule file. */
  static boolean isRules(String name) {
    return RULES.matcher(plain(name)).find();
  }

  /** A name as it looks: without blanks and hidden characters, in small letters of usual width. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> HiddenCharacter.kind(c) == null && !Character.isSpaceChar(c))
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
