package dev.gradus.internal.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the primitives of an image from a range of bytes. Every length is held against what is left
 * before anything is made of it. Not thread-safe.
 */
final class ImageInput {

  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final int end;
  private int at;

  ImageInput(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ImageInput(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Reads one element. */
  interface Reader<T> {
    T read(ImageInput in) throws MalformedImageException;
  }

  int tag() throws MalformedImageException {
    need(1);
    return bytes[at++];
  }

  boolean flag() throws MalformedImageException {
    int tag = tag();
    if (tag != 0 && tag != 1) {
      throw new MalformedImageException("A flag is 0 or 1, not " + tag + ".");
    }
    return tag == 1;
  }

  int number() throws MalformedImageException {
    need(Integer.BYTES);
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value = value << Byte.SIZE | (bytes[at++] & 0xFF);
    }
    return value;
  }

  /** A number of elements, each of which takes at least a byte. */
  int count() throws MalformedImageException {
    int count = number();
    need(count);
    return count;
  }

  byte[] block() throws MalformedImageException {
    int length = count();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** The input of a block, which is read when somebody wants it. */
  ImageInput inside() throws MalformedImageException {
    int length = count();
    at += length;
    return new ImageInput(bytes, at - length, at);
  }

  /** The same input once more, from where this one stands. */
  ImageInput copy() {
    return new ImageInput(bytes, at, end);
  }

  String text() throws MalformedImageException {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    byte[] read = Arrays.copyOfRange(bytes, at, at + length);
    if (text.indexOf(REPLACEMENT) >= 0
        && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), read)) {
      throw new MalformedImageException("A text is not UTF-8.");
    }
    at += length;
    return text;
  }

  /** One of the constants of a list. */
  <E extends Enum<E>> E constant(E[] constants) throws MalformedImageException {
    String name = text();
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new MalformedImageException("There is no constant '" + name + "'.");
  }

  <T> @Nullable T optional(Reader<T> reader) throws MalformedImageException {
    return flag() ? reader.read(this) : null;
  }

  <T> List<T> list(Reader<T> reader) throws MalformedImageException {
    int count = count();
    List<T> elements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      elements.add(reader.read(this));
    }
    return elements;
  }

  /** Nothing may be left. */
  void end() throws MalformedImageException {
    if (at != end) {
      throw new MalformedImageException((end - at) + " bytes are left over.");
    }
  }

  private void need(int count) throws MalformedImageException {
    if (count < 0 || count > end - at) {
      throw new MalformedImageException("The image ends in the middle.");
    }
  }
}
