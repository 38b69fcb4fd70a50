package dev.gradus.internal.image;

import dev.gradus.decision.Text;

/** A text in the languages of a policy. */
final class TextImage {

  private TextImage() {}

  static void write(Text text, ImageOutput out) {
    out.text(text.en());
    out.optional(text.zh(), out::text);
  }

  static Text read(ImageInput in) throws MalformedImageException {
    return new Text(in.text(), in.optional(ImageInput::text));
  }
}
