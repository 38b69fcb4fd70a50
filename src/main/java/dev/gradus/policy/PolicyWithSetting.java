package dev.gradus.policy;

import java.io.IOException;
import java.io.Serializable;

/** A source with one setting of the manifest in the place of its own. */
record PolicyWithSetting(PolicySource source, String key, String value)
    implements PolicySource, Serializable {

  @Override
  public PolicyFiles read() throws IOException {
    return ManifestSetting.apply(source.read(), key, value);
  }
}
