package dev.gradus.cli;

import dev.gradus.internal.check.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** Names the version of the library. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"gradus " + LibraryVersion.get()};
  }
}
