package dev.gradus.cli;

import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySignatures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The lines of a file of signatures, one for each signer. Immutable. */
record SignatureLines(List<String> lines) {

  /** The lines that stand beside a policy; none where there is no such file. */
  static SignatureLines of(PolicyFiles files) {
    byte[] file = files.contents().get(PolicySignatures.FILE);
    String text = file == null ? "" : new String(file, StandardCharsets.UTF_8);
    return new SignatureLines(
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /** A file with nothing but one signature. */
  static PolicyFiles alone(String line) {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put(PolicySignatures.FILE, line.getBytes(StandardCharsets.UTF_8));
    return new PolicyFiles("signature", contents);
  }

  /** These lines and a new one, in the place of older ones by the same key. */
  SignatureLines with(String line) {
    String signer = line.substring(0, line.indexOf(' ') + 1);
    List<String> all = new ArrayList<>(lines);
    all.removeIf(older -> older.startsWith(signer));
    all.add(line);
    return new SignatureLines(List.copyOf(all));
  }

  int count() {
    return lines.size();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
