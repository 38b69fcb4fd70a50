package dev.gradus.internal.manifest;

import dev.gradus.field.Label;

/**
 * The label of a field that a policy declares.
 *
 * @param en the English label
 * @param zh the Chinese label; empty where the policy does not declare Chinese
 */
record DeclaredLabel(String en, String zh) implements Label {

  @Override
  public String in(String language) {
    return language.equals("zh") && !zh.isEmpty() ? zh : en;
  }
}
