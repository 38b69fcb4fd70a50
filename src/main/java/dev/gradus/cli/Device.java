package dev.gradus.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A device or pipe, which cannot be replaced, only written to. Not thread-safe. */
final class Device implements Destination {

  private final String name;
  private final OutputStream stream;

  /**
   * Opens a device.
   *
   * @param name what messages call it
   */
  Device(String name, Path path) throws IOException {
    this.name = name;
    this.stream = new BufferedOutputStream(Files.newOutputStream(path));
  }

  @Override
  public void write(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw CliException.of("Cannot write " + name, e);
    }
  }

  @Override
  public void complete() {
    try {
      stream.close();
    } catch (IOException e) {
      throw CliException.of("Cannot write " + name, e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // What is being thrown away need not be complete.
    }
  }
}
