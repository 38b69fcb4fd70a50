package dev.gradus.internal.engine;

import dev.gradus.internal.image.PolicyImage;
import dev.gradus.internal.image.TextsDigest;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySignatures;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is loaded from: its files as they were read at one moment, or, of the bundled
 * policy, the image that the library's build made of them. Immutable.
 */
public final class PolicyInput {

  private final String origin;
  private final String digest;
  private final @Nullable PolicyFiles files;
  private final @Nullable PolicyImage image;

  private PolicyInput(
      String origin, String digest, @Nullable PolicyFiles files, @Nullable PolicyImage image) {
    this.origin = origin;
    this.digest = digest;
    this.files = files;
    this.image = image;
  }

  /** The files as they were read. */
  public static PolicyInput of(PolicyFiles files) {
    return new PolicyInput(files.origin(), TextsDigest.of(files), files, null);
  }

  /** The bundled policy, as the build made it. */
  static PolicyInput bundled(PolicyImage image) {
    return new PolicyInput("bundled", image.texts(), null, image);
  }

  /** Where it comes from, for messages. */
  public String origin() {
    return origin;
  }

  /** Tells different contents apart, and is the same for the same files. */
  public String digest() {
    return digest;
  }

  /** The signatures among its files. */
  public PolicySignatures signatures() {
    return PolicySignatures.of(files == null ? new PolicyFiles(origin, new TreeMap<>()) : files);
  }

  /** The files; null where the image stands for them. */
  @Nullable PolicyFiles files() {
    return files;
  }

  /** The image; null where there are only files. */
  @Nullable PolicyImage image() {
    return image;
  }
}
