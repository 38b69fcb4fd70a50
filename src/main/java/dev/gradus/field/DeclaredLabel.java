package dev.gradus.field;

/**
 * The label of a field that a policy declares.
 *
 * @param en the English label
 * @param zh the Chinese label; empty where English stands for it
 */
record DeclaredLabel(String en, String zh) implements Label {

  @Override
  public String in(String language) {
    return language.equals("zh") && !zh.isEmpty() ? zh : en;
  }
}
