package dev.gradus.policy;

import java.io.IOException;

/** The default policy that comes with the library: one source, so that it can be told apart. */
final class BundledPolicy implements PolicySource {

  static final PolicySource SOURCE = new BundledPolicy();

  private BundledPolicy() {}

  @Override
  public PolicyFiles read() throws IOException {
    return new PolicyFiles(
        "bundled", ClasspathFiles.read(PolicySource.class.getClassLoader(), "rules"));
  }
}
