package dev.gradus.internal.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.internal.analysis.RandomPolicies;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.check.BackEndProperties;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.derived.DerivedField;
import dev.gradus.internal.print.JavaPrinterTest;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A policy that was written and read is the same policy; what is no image is refused. */
class PolicyImageProperties {

  private static final int HEAD = 16;
  private static final int CHECKSUM = 8;

  @Property(tries = 60)
  void a_round_trip_keeps_a_checked_policy(@ForAll long seed) throws IOException {
    comesBack(RandomPolicies.next(new Random(seed)));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void a_round_trip_keeps_conditions_and_verbs_of_all_kinds(@ForAll("rules") List<Rule> rules)
      throws IOException {
    comesBack(JavaPrinterTest.policy(rules));
  }

  @Example
  void a_round_trip_keeps_all_that_a_manifest_may_declare() throws IOException {
    comesBack(PolicyReader.read(PolicySource.bundled().read()));
    comesBack(employer());
    comesBack(
        PolicyReader.read(
            PolicySource.directory(Path.of("src/test/resources/policies/affordability")).read()));
    comesBack(
        PolicyReader.read(
            PolicySource.bundled()
                .withSetting("score-scale.ZHIMA", "350:0, 550:35, 950:100")
                .withSetting("haircut.EQUIPMENT", "0.45")
                .read()));
  }

  @Property(tries = 300)
  void a_damaged_image_is_refused(@ForAll long seed) throws IOException {
    byte[] image = image(employer()).bytes();
    Random random = new Random(seed);
    image[random.nextInt(image.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));

    assertThatThrownBy(() -> PolicyImage.read(image)).isInstanceOf(MalformedImageException.class);
  }

  @Property(tries = 100)
  void an_image_that_was_cut_off_is_refused(@ForAll long seed) throws IOException {
    byte[] image = image(employer()).bytes();
    byte[] cut = Arrays.copyOf(image, new Random(seed).nextInt(image.length));

    assertThatThrownBy(() -> PolicyImage.read(cut)).isInstanceOf(MalformedImageException.class);
  }

  /** Whatever the bytes, they are an image or they are refused: nothing else comes of them. */
  @Property(tries = 1000)
  void an_image_whose_checksum_was_made_to_fit_is_read_or_refused(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    byte[] image = image(employer()).bytes();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      image[HEAD + random.nextInt(image.length - HEAD)] = (byte) random.nextInt(256);
    }
    CRC32 checksum = new CRC32();
    checksum.update(image, HEAD, image.length - HEAD);
    for (int i = 0; i < Integer.BYTES; i++) {
      image[CHECKSUM + i] = (byte) (checksum.getValue() >>> (Integer.SIZE - Byte.SIZE * (i + 1)));
    }
    try {
      PolicyImage.read(image).policy().rules().forEach(rule -> assertThat(rule).isNotNull());
    } catch (MalformedImageException refused) {
      assertThat(refused).hasMessageEndingWith(".");
    } catch (IllegalStateException refusedLater) {
      assertThat(refusedLater).hasCauseInstanceOf(MalformedImageException.class);
    }
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    return new BackEndProperties().policies();
  }

  private static void comesBack(CheckedPolicy policy) throws IOException {
    PolicyImage image = image(policy);
    PolicyImage read = PolicyImage.read(image.bytes());

    assertThat(read.policy().rules()).isEqualTo(policy.rules());
    assertThat(read.policy().manifest()).isEqualTo(policy.manifest());
    assertThat(read.policy().derived().all().stream().map(DerivedField::path))
        .containsExactlyElementsOf(
            policy.derived().all().stream().map(DerivedField::path).toList());
    assertThat(read.policy().fields().all()).isEqualTo(policy.fields().all());
    assertThat(read.policy().fingerprint()).isEqualTo(policy.fingerprint());
    assertThat(PrintedPolicy.of(read.policy())).isEqualTo(PrintedPolicy.of(policy));
    assertThat(read.calls()).isEqualTo(image.calls());
    assertThat(read.classes().get("a.B")).isEqualTo(new byte[] {1, 2, 3});
    assertThat(read.bytes()).isEqualTo(image.bytes());
  }

  private static PolicyImage image(CheckedPolicy policy) {
    TreeMap<String, byte[]> classes = new TreeMap<>();
    classes.put("a.B", new byte[] {1, 2, 3});
    return PolicyImage.of("digest", "proof", policy, classes);
  }

  private static CheckedPolicy employer() throws IOException {
    return PolicyReader.read(
        PolicySource.directory(Path.of("src/test/resources/policies/employer")).read());
  }
}
