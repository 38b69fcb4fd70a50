package dev.gradus.internal.check;

import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.immutable.OnDemandList;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import java.util.List;

/**
 * A policy without an error: the one tree that everything else reads.
 *
 * @param manifest the manifest
 * @param vocabulary the verbs that its rules may say
 * @param fields the fields that its rules may test: the library's and its own
 * @param derived those among them that are derived
 * @param rules its rules by stage, then by id, whatever the order of the files
 * @param fingerprint SHA-256 over the canonical contents, the manifest and the version of the
 *     library
 */
public record CheckedPolicy(
    Manifest manifest,
    Vocabulary vocabulary,
    FieldCatalogue fields,
    DerivedFields derived,
    List<Rule> rules,
    String fingerprint) {

  /** Copies the list. */
  public CheckedPolicy {
    rules = OnDemandList.copyOf(rules);
  }

  /** A policy that derives what its manifest says. */
  public CheckedPolicy(
      Manifest manifest,
      Vocabulary vocabulary,
      FieldCatalogue fields,
      List<Rule> rules,
      String fingerprint) {
    this(manifest, vocabulary, fields, DerivedFields.of(manifest.deriving()), rules, fingerprint);
  }

  /** The rules of a stage, by id. */
  public List<Rule> rules(Stage stage) {
    return rules.stream().filter(rule -> rule.stage() == stage).toList();
  }
}
