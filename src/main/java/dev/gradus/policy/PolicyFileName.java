package dev.gradus.policy;

import dev.gradus.internal.text.HiddenCharacter;
import dev.gradus.rules.Stage;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the name of a file says that it is. A file whose name is almost that of a part of a policy
 * counts as one, so that whoever reads the policy refuses it by name: {@code x.DRL} and {@code
 * x.drl.txt} are what file managers and mail programs make of {@code x.drl}, and {@code
 * x.table.xlsx} is what a spreadsheet program makes of a table.
 */
final class PolicyFileName {

  private static final List<String> PARTS =
      List.of(PolicyFiles.MANIFEST, PolicySignatures.FILE, PolicyFiles.LIST);

  /** What editors and copies leave beside a file. */
  private static final List<String> BACKUPS =
      List.of("~", "#", ".bak", ".old", ".orig", ".rej", ".save", ".swo", ".swp", ".tmp");

  /** The ending of a rule file or a table, alone or with anything but a letter behind. */
  private static final Pattern RULES = Pattern.compile("(\\.drl|\\.table)(?!\\p{L})");

  /** The endings of spreadsheets, which beside the rules are meant as tables. */
  private static final Pattern SPREADSHEET =
      Pattern.compile("\\.(csv|tsv|xls|xlsx|xlsm|xlsb|ods|numbers)(?!\\p{L})");

  private static final Set<String> STAGES =
      Arrays.stream(Stage.values()).map(Stage::folder).collect(Collectors.toUnmodifiableSet());

  private PolicyFileName() {}

  /** Whether a file is passed over wherever it lies: hidden, or left by an editor or a copy. */
  static boolean isPassedOver(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || BACKUPS.stream().anyMatch(plain::endsWith);
  }

  /**
   * Whether a file is a part of a policy by its name and place, or meant to be.
   *
   * @param folder the folder of the policy that it lies in, directly or deeper; empty for none
   */
  static boolean isMeant(String name, String folder) {
    String plain = plain(name);
    return RULES.matcher(plain).find()
        || (STAGES.contains(plain(folder)) && SPREADSHEET.matcher(plain).find())
        || PARTS.stream().anyMatch(part -> plain.equals(part) || plain.startsWith(part + "."));
  }

  /** Whether a folder bears the name of a rule file or a table. */
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
