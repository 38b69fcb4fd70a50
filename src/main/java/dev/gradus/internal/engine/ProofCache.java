package dev.gradus.internal.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what was proven, in a file with a line for each proof, where a host gives it one. It
 * holds no code: who can write the file can do no more than leave out a proof. Thread-safe.
 */
final class ProofCache {

  private static final Logger LOG = LoggerFactory.getLogger(ProofCache.class);

  private final @Nullable Path file;
  private final Set<String> proven = new HashSet<>();

  /**
   * A memory.
   *
   * @param file the file; null to remember nothing
   */
  ProofCache(@Nullable Path file) {
    this.file = file;
    if (file != null) {
      try {
        proven.addAll(Files.readAllLines(file, StandardCharsets.US_ASCII));
      } catch (NoSuchFileException e) {
        LOG.debug("No proof is remembered yet in {}", file);
      } catch (IOException e) {
        LOG.warn("Cannot read {}; whatever it remembers is proven anew", file, e);
      }
    }
  }

  synchronized boolean remembers(String id) {
    return proven.contains(id);
  }

  synchronized void remember(String id) {
    if (file == null || !proven.add(id)) {
      return;
    }
    try {
      Files.writeString(
          file,
          id + "\n",
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.warn("Cannot write {}; the proof is made again at the next start", file, e);
    }
  }
}
