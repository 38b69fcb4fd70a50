package dev.gradus.internal.check;

import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.SourceText;
import dev.gradus.internal.text.HiddenCharacter;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks which files a policy has before anybody reads them: that each is a part of a policy in its
 * place under a plain name, and that they are those that the list names, where there is a list. So
 * no part is left out unnoticed, and no name forges a message.
 */
final class FileNamesChecker {

  /** What a policy has beside its rules. */
  private static final Set<String> BESIDE_RULES =
      Set.of(PolicyFiles.MANIFEST, PolicyFiles.LIST, PolicySignatures.FILE);

  /** What cannot become a table by another name. */
  private static final Pattern WORKBOOK =
      Pattern.compile("(?i)\\.(xls|xlsx|xlsm|xlsb|ods|numbers)$");

  private final PolicyFiles files;
  private final List<PolicyProblem> problems = new ArrayList<>();

  private FileNamesChecker(PolicyFiles files) {
    this.files = files;
  }

  /** What is wrong with the files as such, whatever they say. */
  static List<PolicyProblem> problems(PolicyFiles files) {
    FileNamesChecker checker = new FileNamesChecker(files);
    files.contents().keySet().forEach(checker::check);
    byte[] list = files.contents().get(PolicyFiles.LIST);
    if (list != null) {
      checker.compare(list);
    }
    return checker.problems;
  }

  /** The stage in whose folder a file lies; null where it lies elsewhere, or deeper. */
  static @Nullable Stage stage(String path) {
    for (Stage stage : Stage.values()) {
      String folder = stage.folder() + "/";
      if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
        return stage;
      }
    }
    return null;
  }

  /** The folders of the stages, such as {@code 'assess', 'classify' or 'serve'}. */
  static String folders(String before, String after) {
    List<String> names =
        Arrays.stream(Stage.values()).map(stage -> before + stage.folder() + after).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private void check(String path) {
    if (!hasPlainName(path) || BESIDE_RULES.contains(path)) {
      return;
    }
    if (!PolicyFiles.holdsRules(path)) {
      whole(
          path,
          "unknown-file",
          "A policy holds policy.properties, rule files that end in '.drl' and tables that end in '.table.csv', in"
              + " small letters and with nothing behind. "
              + (WORKBOOK.matcher(path).find()
                  ? "Save the table as CSV in UTF-8 under such a name, and remove this file."
                  : "Give this file such a name, or remove it."));
    } else if (stage(path) == null) {
      whole(
          path,
          "unknown-folder",
          "A rule file or table lies in "
              + folders("'", "'")
              + ". Move it into its stage's folder.");
    }
  }

  /** Names stand in messages and logs, and on other systems, where a backslash divides folders. */
  private boolean hasPlainName(String path) {
    int odd =
        path.codePoints()
            .filter(c -> c == '\\' || c == '\uFFFD' || HiddenCharacter.kind(c) != null)
            .findFirst()
            .orElse(-1);
    if (odd < 0) {
      return true;
    }
    String kind = odd == '\\' ? "backslash" : HiddenCharacter.kind(odd);
    whole(
        path,
        "file-name",
        String.format(
            Locale.ROOT,
            "The name of the file has a character that no name may have: %s U+%04X. Rename the file.",
            kind == null ? "one that is not UTF-8," : "the " + kind,
            odd));
    return false;
  }

  private void compare(byte[] list) {
    ProblemLog log = new ProblemLog(PolicyFiles.LIST);
    SourceText text = SourceText.read(list, log);
    if (text != null && log.isEmpty()) {
      Map<String, Integer> named = new HashMap<>();
      int number = 0;
      for (String line : text.text().lines().map(String::strip).toList()) {
        number++;
        if (!line.isEmpty()) {
          name(line, number, named, log);
        }
      }
      for (String path : files.contents().keySet()) {
        if (!named.containsKey(path)
            && !path.equals(PolicyFiles.LIST)
            && !path.equals(PolicySignatures.FILE)) {
          whole(
              path,
              "unlisted-file",
              "policy.files does not name this file. Write '"
                  + path
                  + "' on a line of it, or remove the file.");
        }
      }
    }
    problems.addAll(log.problems());
  }

  private void name(String path, int line, Map<String, Integer> named, ProblemLog log) {
    Integer earlier = named.putIfAbsent(path, line);
    if (earlier != null) {
      log.error(
          line,
          1,
          "duplicate-file",
          "'" + path + "' stands on line " + earlier + " already. Remove one.");
    } else if (!files.contents().containsKey(path)) {
      log.error(
          line,
          1,
          "missing-file",
          "The policy has no file '"
              + path
              + "', and without it is another policy. Put the file back, or remove this line.");
    }
  }

  private void whole(String file, String code, String message) {
    problems.add(PolicyProblem.error(file, code, message));
  }
}
