package dev.gradus.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The file of signatures, read: what stands in it, and what cannot be read. Immutable.
 *
 * @param entries the signatures, in the order of the file
 * @param unreadable what is no signature, by line
 */
record SignatureFile(List<Entry> entries, List<PolicyProblem> unreadable) {

  /** To verify a signature takes time, so their number is bounded. */
  private static final int MOST_LINES = 1_000;

  /** The first form: the id of a key, a space, and a signature of the fingerprint alone. */
  private static final String FIRST_FORM = "[0-9a-f]{16}\\s+\\S+";

  /** A signature and the line on which it begins. */
  record Entry(int line, PolicySignature signature) {}

  SignatureFile {
    entries = List.copyOf(entries);
    unreadable = List.copyOf(unreadable);
  }

  /** Reads the text of a file. */
  static SignatureFile read(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    if (lines.size() > MOST_LINES) {
      return new SignatureFile(
          List.of(),
          List.of(
              problem(
                  0,
                  "limit",
                  "The file has more than "
                      + MOST_LINES
                      + " lines. Leave one signature for each signer.")));
    }
    List<Entry> entries = new ArrayList<>();
    List<PolicyProblem> unreadable = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int begin = next;
      next = end(lines, begin);
      if (lines.get(begin).equals(SignedStatement.HEAD)) {
        read(lines.subList(begin, next), begin + 1, entries, unreadable);
      } else if (!lines.get(begin).isEmpty()) {
        unreadable.add(noSignature(lines.get(begin), begin + 1));
      }
    }
    return new SignatureFile(entries, unreadable);
  }

  /** Where what begins on a line ends: a statement at an empty line or the next statement. */
  private static int end(List<String> lines, int begin) {
    int end = begin + 1;
    if (lines.get(begin).equals(SignedStatement.HEAD)) {
      while (end < lines.size()
          && !lines.get(end).isEmpty()
          && !lines.get(end).equals(SignedStatement.HEAD)) {
        end++;
      }
    }
    return end;
  }

  private static void read(
      List<String> lines, int number, List<Entry> entries, List<PolicyProblem> unreadable) {
    try {
      entries.add(new Entry(number, SignedStatement.parse(lines)));
    } catch (IllegalArgumentException e) {
      unreadable.add(
          problem(
              number,
              "unreadable-signature",
              "The signature that begins here cannot be read and does not count: "
                  + e.getMessage()
                  + " Have the policy signed again."));
    }
  }

  private static PolicyProblem noSignature(String line, int number) {
    return line.matches(FIRST_FORM)
        ? problem(
            number,
            "old-signature",
            "This is a signature of the first form, without number, signer and day; it does not"
                + " count. Have the policy signed again with 'gradus sign'.")
        : problem(
            number,
            "unreadable-signature",
            "This line belongs to no signature. Remove it; 'gradus sign' writes the file.");
  }

  private static PolicyProblem problem(int line, String code, String message) {
    return PolicyProblem.error(PolicySignatures.FILE, code, message).at(line, line == 0 ? 0 : 1);
  }
}
