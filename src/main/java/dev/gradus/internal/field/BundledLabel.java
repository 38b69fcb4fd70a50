package dev.gradus.internal.field;

import dev.gradus.field.Label;
import dev.gradus.internal.words.Words;

/** The label of one of the library's own fields, which is read when somebody looks at it. */
public record BundledLabel(String path) implements Label {

  @Override
  public String in(String language) {
    return Words.in(language).say("field." + path);
  }
}
