package dev.gradus.documents;

import dev.gradus.cli.Cli;
import dev.gradus.support.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The folder in which the commands and programs of one page run. It holds what the pages take for
 * granted: customers, a policy of one's own, one with a misspelt field, one with a broken contract.
 */
record Workplace(Path folder) {

  /** The bundled policy's files, which the pages tell the reader to copy. */
  static final Path BUNDLED = Path.of("src/main/resources/rules");

  private static final Path CUSTOMERS =
      Path.of("src/main/resources/dev/gradus/cli/sample-portfolio.csv");
  private static final String CUSTOMER =
      """
      {"customerId":"C-1001","asOf":"2026-06-30","type":"INDIVIDUAL",
       "credit":{"score":712,"scoreScale":"FICO","overdueStreak":2},
       "loan":{"amount":80000,"termMonths":24}}
      """;

  /** What of a command's words names a file of the page. */
  private static final Pattern FILE =
      Pattern.compile(
          "[\\w./-]+\\.(csv|drl|jsonl?|html|key|pub)|(my|misspelt|broken)-policy|keys/\\w+");

  static Workplace in(Path folder) throws IOException {
    Folders.copy(BUNDLED, folder.resolve("my-policy"));
    Path misspelt = Folders.copy(BUNDLED, folder.resolve("misspelt-policy"));
    Path rules = misspelt.resolve("recommend/recommendation.drl");
    String text = Files.readString(rules);
    Files.writeString(rules, text.replace("credit.defaults60m >= 2 )", "credit.default60m >= 2 )"));
    Folders.copy(Path.of("src/test/resources/unsound/contracts"), folder.resolve("broken-policy"));
    Files.delete(folder.resolve("broken-policy/expected.txt"));
    Files.createDirectory(folder.resolve("keys"));
    Files.writeString(
        folder.resolve("customers.csv"), Files.readString(CUSTOMERS).replace("S-01", "C-1001"));
    Files.writeString(
        folder.resolve("july.csv"),
        Files.readString(CUSTOMERS).replace("2026-06-30", "2026-07-31"));
    Files.writeString(folder.resolve("customer.json"), CUSTOMER);
    return new Workplace(folder);
  }

  /** Runs the command line on words of a page, with the files of this folder. */
  Cli run(String... words) {
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] =
          FILE.matcher(words[i]).matches() ? folder.resolve(words[i]).toString() : words[i];
    }
    return Cli.run(arguments);
  }

  /** Whether a command is meant to find something wrong. */
  static boolean isAboutMistakes(String command) {
    return command.contains("misspelt-policy") || command.contains("broken-policy");
  }
}
