package dev.gradus.policy;

import java.io.IOException;
import java.io.Serializable;

/**
 * A policy with another value of one setting. It can be sent to another machine if the policy can.
 *
 * @param source the policy
 * @param key the setting
 * @param value its value
 */
record AdjustedPolicy(PolicySource source, String key, String value)
    implements PolicySource, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public PolicyFiles read() throws IOException {
    return ManifestSetting.apply(source.read(), key, value);
  }
}
