package dev.gradus.internal.image;

import java.io.IOException;

/** Bytes that are no image, or one that is damaged or of another format. */
public final class MalformedImageException extends IOException {

  private static final long serialVersionUID = 1L;

  MalformedImageException(String message) {
    super(message);
  }
}
