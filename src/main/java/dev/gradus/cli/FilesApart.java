package dev.gradus.cli;

import dev.gradus.internal.disk.RealFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a command would write a file that it reads, or write one file twice. */
final class FilesApart {

  private final Input input;
  private final Map<String, Path> read = new LinkedHashMap<>();
  private final Map<String, Path> written = new LinkedHashMap<>();

  /** A command that reads an input by {@code --in}, and nothing else so far. */
  FilesApart(Input input) {
    this.input = input;
  }

  /** The command reads a file as well, where an option names one. */
  FilesApart reads(String option, @Nullable Path file) {
    if (file != null) {
      read.put(option, file);
    }
    return this;
  }

  /** The command writes a file as well, where an option names one. */
  FilesApart writes(String option, @Nullable Path file) {
    if (file != null) {
      written.put(option, file);
    }
    return this;
  }

  /** What is wrong with the files, as the beginning of a sentence; empty where nothing is. */
  Optional<String> problem() {
    for (Map.Entry<String, Path> output : written.entrySet()) {
      String option = output.getKey();
      if (input.isSame(output.getValue())) {
        return Optional.of(option + " is the file of --in, which would be lost");
      }
      for (Map.Entry<String, Path> source : read.entrySet()) {
        if (RealFile.same(source.getValue(), output.getValue())) {
          return Optional.of(
              option + " is the file of " + source.getKey() + ", which would be lost");
        }
      }
      for (Map.Entry<String, Path> other : written.entrySet()) {
        if (other.getKey().equals(option)) {
          break;
        }
        if (RealFile.same(other.getValue(), output.getValue())) {
          return Optional.of(
              option + " is the file of " + other.getKey() + "; it needs one of its own");
        }
      }
    }
    return Optional.empty();
  }
}
