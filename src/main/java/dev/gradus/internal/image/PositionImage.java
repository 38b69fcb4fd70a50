package dev.gradus.internal.image;

import dev.gradus.internal.tree.Position;

/** A place in a policy's file. */
final class PositionImage {

  private PositionImage() {}

  static void write(Position at, ImageOutput out) {
    out.text(at.file());
    out.number(at.line());
    out.number(at.column());
  }

  static Position read(ImageInput in) throws MalformedImageException {
    return new Position(in.text(), in.number(), in.number());
  }
}
