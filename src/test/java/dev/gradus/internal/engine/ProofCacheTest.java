package dev.gradus.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.internal.backend.JavaCompiler;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.LibraryVersion;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.image.PolicyImage;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody without the key puts into the cache, the policy is proven and decides as it
 * says.
 */
class ProofCacheTest {

  private static final SecretKey KEY = key(1);
  private static final SecretKey ANOTHER_KEY = key(2);
  private static final int CODE = 32;
  private static final int HEAD = 16;

  @TempDir private Path folder;
  private PolicyInput tiny;
  private Path file;
  private byte[] honest;

  @BeforeEach
  void prove() throws IOException {
    tiny = PolicyInput.of(read("tiny"));
    loader(KEY).load(tiny);
    file = folder.resolve(tiny.digest() + ".proof");
    honest = Files.readAllBytes(file);
  }

  @Test
  void a_device_is_no_folder_and_one_within_the_folder_counts_for_nothing() throws IOException {
    assumeThat(Path.of("/dev/zero")).exists();
    assertThatThrownBy(() -> new ProofCache(Path.of("/dev/zero"), KEY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'/dev/zero' is a device or pipe, and no folder.");

    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertThat(new ProofCache(folder, KEY).find(tiny.digest())).isNull();
  }

  @Test
  void what_was_kept_is_found_again() {
    PolicyImage found = new ProofCache(folder, KEY).find(tiny.digest());

    assertThat(found).isNotNull();
    assertThat(found.policy().rules())
        .isEqualTo(Floors.under(PolicyReader.read(tiny.files())).rules());
  }

  @Test
  void another_class_put_in_by_somebody_without_the_key_never_decides() throws Exception {
    byte[] evil = withOtherClasses().bytes();
    List<byte[]> forgeries = new ArrayList<>();
    forgeries.add(evil);
    forgeries.add(sealed(evil, ANOTHER_KEY));
    forgeries.add(join(Arrays.copyOf(honest, CODE), evil));
    forgeries.add(join(new byte[CODE], evil));
    for (byte[] forgery : forgeries) {
      Files.write(file, forgery);

      assertThat(new ProofCache(folder, KEY).find(tiny.digest())).isNull();
      assertThat(decisions(loader(KEY).load(tiny))).isEqualTo(decisions(loader(null).load(tiny)));
      assertThat(Files.readAllBytes(file)).as("what the proof put there").isEqualTo(honest);
    }
  }

  /** The test above would find nothing if the other classes decided as the honest ones do. */
  @Test
  void another_class_put_in_with_the_key_decides() throws Exception {
    Files.write(file, sealed(withOtherClasses().bytes(), KEY));

    assertThat(decisions(loader(KEY).load(tiny))).isNotEqualTo(decisions(loader(null).load(tiny)));
  }

  @Test
  void a_policy_that_another_one_was_put_in_the_place_of_is_proven() throws IOException {
    PolicyInput employer = PolicyInput.of(read("employer"));
    Files.copy(file, folder.resolve(employer.digest() + ".proof"));

    assertThat(new ProofCache(folder, KEY).find(employer.digest())).isNull();
    assertThat(loader(KEY).load(employer).policy().manifest().name())
        .isEqualTo(PolicyReader.read(employer.files()).manifest().name());
  }

  @Test
  void every_byte_counts() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = honest.clone();
      int at = i < CODE + HEAD ? i : random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      Files.write(file, changed);

      assertThat(new ProofCache(folder, KEY).find(tiny.digest())).as("byte " + at).isNull();
    }
  }

  @Test
  void a_file_that_was_cut_off_or_is_something_else_counts_for_nothing() throws IOException {
    for (int length = 0; length < honest.length; length += length < CODE + HEAD ? 1 : 997) {
      Files.write(file, Arrays.copyOf(honest, length));

      assertThat(new ProofCache(folder, KEY).find(tiny.digest())).as(length + " bytes").isNull();
    }
    Files.writeString(file, tiny.digest() + "\n");

    assertThat(new ProofCache(folder, KEY).find(tiny.digest())).isNull();
  }

  @Test
  void what_another_version_of_the_library_proved_is_proven_again() throws Exception {
    byte[] version = LibraryVersion.get().getBytes(StandardCharsets.UTF_8);
    byte[] image = Arrays.copyOfRange(honest, CODE, honest.length);
    image[HEAD + Integer.BYTES + version.length - 1]++;
    CRC32 checksum = new CRC32();
    checksum.update(image, HEAD, image.length - HEAD);
    for (int i = 0; i < Integer.BYTES; i++) {
      image[8 + i] = (byte) (checksum.getValue() >>> (Integer.SIZE - Byte.SIZE * (i + 1)));
    }
    Files.write(file, sealed(image, KEY));

    assertThat(new ProofCache(folder, KEY).find(tiny.digest())).isNull();
  }

  private PolicyImage withOtherClasses() {
    CheckedPolicy policy = Floors.under(PolicyReader.read(tiny.files()));
    List<Rule> always =
        policy.rules().stream()
            .map(
                rule ->
                    new Rule(
                        rule.id(),
                        rule.phrase(),
                        rule.stage(),
                        rule.sources(),
                        rule.reason(),
                        rule.code(),
                        new Condition.All(List.of()),
                        rule.then(),
                        rule.at()))
            .toList();
    CheckedPolicy other =
        new CheckedPolicy(policy.manifest(), policy.vocabulary(), policy.fields(), always, "");
    return PolicyImage.of(
        tiny.digest(),
        PrintedPolicy.of(policy).id(),
        policy,
        JavaCompiler.compile(PrintedPolicy.of(other).sources()));
  }

  private static List<Object> decisions(LoadedPolicy policy) {
    Random random = new Random(3);
    List<Object> decisions = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Evaluation made = policy.evaluate(SnapshotAssembler.assemble(Snapshots.values(random)));
      decisions.add(List.of(made.fired(), made.segment(), made.assessment()));
    }
    return decisions;
  }

  private PolicyLoader loader(SecretKey key) {
    return new PolicyLoader(
        PolicyTrust.anybody(), true, key == null ? null : new ProofCache(folder, key));
  }

  private static PolicyFiles read(String policy) throws IOException {
    return PolicySource.directory(Path.of("src/test/resources/policies", policy)).read();
  }

  private static byte[] sealed(byte[] image, SecretKey key) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(key);
    mac.update("gradus proof".getBytes(StandardCharsets.US_ASCII));
    return join(mac.doFinal(image), image);
  }

  private static byte[] join(byte[] code, byte[] image) {
    byte[] whole = Arrays.copyOf(code, code.length + image.length);
    System.arraycopy(image, 0, whole, code.length, image.length);
    return whole;
  }

  private static SecretKey key(int seed) {
    byte[] bytes = new byte[CODE];
    new Random(seed).nextBytes(bytes);
    return new SecretKeySpec(bytes, "HmacSHA256");
  }
}
