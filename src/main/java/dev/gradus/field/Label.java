package dev.gradus.field;

/** What a field is called, language by language. Immutable and thread-safe. */
public interface Label {

  /**
   * The label in a language: a noun phrase without a full stop.
   *
   * @param language the ISO 639 code of a language that the library speaks
   * @return the label; in English where a policy's own field has none in the language
   */
  String in(String language);

  /**
   * Creates the label of a field that a policy declares.
   *
   * @param en the English label
   * @param zh the Chinese label; empty where the policy does not declare Chinese
   */
  static Label of(String en, String zh) {
    return new DeclaredLabel(en, zh.equals(en) ? "" : zh);
  }
}
