package dev.gradus.documents;

import dev.gradus.SegmentationEngine;
import dev.gradus.documents.MarkdownPage.Block;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicyProblem.Severity;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules and settings of a page, put into the bundled policy together. */
final class PolicyBlocks {

  private static final String MANIFEST = "policy.properties";
  private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+) .*?^end$");
  private static final Pattern VERB = Pattern.compile("decide\\.([A-Za-z]+)\\(");
  private static final Pattern SETTING = Pattern.compile("(?m)^(\\S+) = .*$");

  private final Map<String, String> bundled = new TreeMap<>();
  private final List<Block> blocks;

  PolicyBlocks(List<Block> blocks) throws IOException {
    this.blocks = blocks;
    PolicyFiles files = PolicySource.bundled().read();
    files
        .contents()
        .forEach((path, bytes) -> bundled.put(path, new String(bytes, StandardCharsets.UTF_8)));
  }

  /** What is wrong with the policy; of the stages that new rules may be meant for, the best. */
  List<PolicyProblem> errors() throws IOException {
    List<List<PolicyProblem>> errors = new ArrayList<>();
    for (String stage : stages()) {
      errors.add(
          SegmentationEngine.check(PolicySource.texts(with(stage))).stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .toList());
    }
    return errors.stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  boolean hasRules() {
    return blocks.stream().anyMatch(block -> RULE.matcher(block.text()).find());
  }

  /** Whether a rule of the bundled policy stands on the page, word for word. */
  boolean isBundled(String rule) {
    return bundled.values().stream().anyMatch(text -> text.contains(rule));
  }

  private TreeSet<String> stages() {
    TreeSet<String> stages = new TreeSet<>();
    bundled.keySet().stream()
        .filter(path -> path.contains("/"))
        .forEach(path -> stages.add(path.substring(0, path.indexOf('/'))));
    return stages;
  }

  /**
   * The only stage that has all verbs of a rule; where several have, one of the caller's choice.
   */
  private static String stage(String rule, String choice) {
    List<String> verbs = VERB.matcher(rule).results().map(verb -> verb.group(1)).toList();
    List<String> able =
        Arrays.stream(Stage.values())
            .filter(stage -> Vocabulary.LIBRARY.verbs(stage).keySet().containsAll(verbs))
            .map(Stage::folder)
            .toList();
    return able.size() == 1 ? able.get(0) : choice;
  }

  private Map<String, String> with(String stage) {
    Map<String, String> policy = new TreeMap<>(bundled);
    for (Block block : blocks) {
      switch (block.kind()) {
        case "drl" ->
            RULE.matcher(block.text())
                .results()
                .forEach(
                    rule -> add(policy, stage(rule.group(), stage), rule.group(1), rule.group()));
        case "csv" -> policy.put(stage + "/page" + block.line() + ".table.csv", block.text());
        case "properties" ->
            SETTING
                .matcher(block.text())
                .results()
                .forEach(line -> set(policy, line.group(1), line.group()));
        default -> {}
      }
    }
    return policy;
  }

  private void add(Map<String, String> policy, String stage, String id, String rule) {
    Pattern same = Pattern.compile("(?ms)^rule \"" + Pattern.quote(id) + " .*?^end$");
    for (Map.Entry<String, String> file : policy.entrySet()) {
      Matcher found = same.matcher(file.getValue());
      if (found.find()) {
        file.setValue(found.replaceFirst(Matcher.quoteReplacement(rule)));
        return;
      }
    }
    String any =
        bundled.entrySet().stream()
            .filter(file -> file.getKey().startsWith(stage + "/"))
            .filter(file -> file.getKey().endsWith(".drl"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    String header = any.substring(0, any.indexOf("\nrule \"") + 1);
    policy.merge(
        stage + "/page.drl", header + rule + "\n", (file, more) -> file + "\n" + rule + "\n");
  }

  private static void set(Map<String, String> policy, String key, String line) {
    Pattern same = Pattern.compile("(?m)^" + Pattern.quote(key) + " = .*$");
    String manifest = policy.get(MANIFEST);
    Matcher found = same.matcher(manifest);
    policy.put(
        MANIFEST,
        found.find()
            ? found.replaceFirst(Matcher.quoteReplacement(line))
            : manifest + "\n" + line + "\n");
  }
}
