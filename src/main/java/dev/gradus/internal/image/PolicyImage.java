package dev.gradus.internal.image;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.LibraryVersion;
import dev.gradus.internal.immutable.OnDemandList;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.internal.verb.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A policy that was checked, proven and compiled, as bytes and back. Reading it makes the manifest
 * and the fields at once, and each rule when somebody looks at it: a decision needs the classes,
 * its reasons need the rules that fired. A checksum guards against damage, not against malice: who
 * reads an image must trust where it comes from.
 *
 * @param texts the digest of the files that it was made of, see {@link TextsDigest}
 * @param proof what the proof of its classes is remembered by; empty where it has no classes
 * @param policy the policy with the statutory rules among its own
 * @param calls how many verbs its rules call together
 * @param classes the bytes of its compiled classes by name
 */
public record PolicyImage(
    String texts,
    String proof,
    CheckedPolicy policy,
    int calls,
    SortedMap<String, byte[]> classes) {

  private static final int MAGIC = 0x47524449;
  private static final int FORMAT = 4;

  public PolicyImage {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** The image of a policy that was proven. */
  public static PolicyImage of(
      String texts, String proof, CheckedPolicy policy, SortedMap<String, byte[]> classes) {
    int calls = policy.rules().stream().mapToInt(rule -> rule.then().size()).sum();
    return new PolicyImage(texts, proof, policy, calls, classes);
  }

  /** The image as bytes; the same image gives the same bytes. */
  public byte[] bytes() {
    ImageOutput body = new ImageOutput();
    body.text(LibraryVersion.get());
    body.text(texts);
    body.text(proof);
    body.text(policy.fingerprint());
    body.list(policy.fields().all(), field -> FieldImage.write(field, body));
    ManifestImage.write(policy.manifest(), body);
    body.number(calls);
    List<RuleGroup> groups = groups(policy.rules());
    body.list(groups, group -> ConditionImage.writeGroup(group, body));
    body.list(policy.rules(), rule -> body.block(RuleImage.write(rule, groups)));
    body.list(
        classes.entrySet(),
        entry -> {
          body.text(entry.getKey());
          body.block(entry.getValue());
        });
    byte[] bytes = body.bytes();
    ImageOutput whole = new ImageOutput();
    whole.number(MAGIC);
    whole.number(FORMAT);
    whole.number(checksum(bytes));
    whole.block(bytes);
    return whole.bytes();
  }

  /**
   * Reads an image.
   *
   * @throws MalformedImageException if the bytes are none, are damaged, or were written by another
   *     version of the library
   */
  public static PolicyImage read(byte[] bytes) throws MalformedImageException {
    ImageInput whole = new ImageInput(bytes);
    if (whole.number() != MAGIC || whole.number() != FORMAT) {
      throw new MalformedImageException("This is no image of a policy, or of another format.");
    }
    int checksum = whole.number();
    byte[] body = whole.block();
    whole.end();
    if (checksum(body) != checksum) {
      throw new MalformedImageException("The image is damaged.");
    }
    return readBody(new ImageInput(body));
  }

  private static PolicyImage readBody(ImageInput in) throws MalformedImageException {
    String version = in.text();
    if (!version.equals(LibraryVersion.get())) {
      throw new MalformedImageException("The image is of version " + version + ".");
    }
    String texts = in.text();
    String proof = in.text();
    String fingerprint = in.text();
    FieldCatalogue fields = catalogue(in.list(FieldImage::read));
    Manifest manifest = ManifestImage.read(in, fields);
    int calls = in.number();
    Vocabulary vocabulary = Vocabulary.LIBRARY.with(manifest.outcomes(), manifest.codes());
    List<RuleGroup> groups = in.list(group -> ConditionImage.readGroup(group, fields));
    List<Rule> rules = rules(in, fields, vocabulary, groups);
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      classes.put(in.text(), in.block());
    }
    in.end();
    CheckedPolicy policy = new CheckedPolicy(manifest, vocabulary, fields, rules, fingerprint);
    return new PolicyImage(texts, proof, policy, calls, classes);
  }

  private static FieldCatalogue catalogue(List<Field> fields) throws MalformedImageException {
    try {
      return FieldCatalogue.of(fields);
    } catch (IllegalArgumentException e) {
      throw new MalformedImageException("A field stands twice.");
    }
  }

  /** The groups that rules refer to, each once. */
  private static List<RuleGroup> groups(List<Rule> rules) {
    Set<RuleGroup> groups = new LinkedHashSet<>();
    rules.forEach(rule -> rule.when().nones().forEach(none -> groups.add(none.group())));
    return List.copyOf(groups);
  }

  private static List<Rule> rules(
      ImageInput in, FieldCatalogue fields, Vocabulary vocabulary, List<RuleGroup> groups)
      throws MalformedImageException {
    List<ImageInput> blocks = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      blocks.add(in.inside());
    }
    return new OnDemandList<>(
        blocks.size(), number -> rule(blocks.get(number), fields, vocabulary, groups));
  }

  private static Rule rule(
      ImageInput block, FieldCatalogue fields, Vocabulary vocabulary, List<RuleGroup> groups) {
    try {
      return RuleImage.read(block.copy(), fields, vocabulary, groups);
    } catch (MalformedImageException e) {
      throw new IllegalStateException("A rule of an image cannot be read, a defect of Gradus.", e);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
