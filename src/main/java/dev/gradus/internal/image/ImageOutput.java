package dev.gradus.internal.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the primitives of an image; {@link ImageInput} reads them. Not thread-safe. */
final class ImageOutput {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void tag(int tag) {
    bytes.write(tag);
  }

  void flag(boolean value) {
    tag(value ? 1 : 0);
  }

  void number(int value) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.write(value >>> shift);
    }
  }

  void block(byte[] block) {
    number(block.length);
    bytes.writeBytes(block);
  }

  void text(String text) {
    block(text.getBytes(StandardCharsets.UTF_8));
  }

  void constant(Enum<?> constant) {
    text(constant.name());
  }

  /** A value that may be missing. */
  <T> void optional(@Nullable T value, Consumer<T> writer) {
    flag(value != null);
    if (value != null) {
      writer.accept(value);
    }
  }

  /** The number of elements, and then each of them. */
  <T> void list(Collection<T> elements, Consumer<T> writer) {
    number(elements.size());
    elements.forEach(writer);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
