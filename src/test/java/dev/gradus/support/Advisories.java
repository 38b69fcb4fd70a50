package dev.gradus.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Known vulnerabilities of libraries, as a list that needs no network.
 *
 * @param entries what the list says, a line each
 */
public record Advisories(List<Entry> entries) {

  private static final int COLUMNS = 5;
  private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");

  /**
   * One vulnerability of one library.
   *
   * @param library group and artifact, with a colon between
   * @param introduced the first version that has it
   * @param fixed the first version that has it no more; {@code -} for none
   */
  public record Entry(String library, String introduced, String fixed, String id, String summary) {

    /** Whether a version of a library has the vulnerability. */
    public boolean affects(String name, String version) {
      return name.equals(library)
          && LibraryVersionOrder.INSTANCE.compare(version, introduced) >= 0
          && (fixed.equals("-") || LibraryVersionOrder.INSTANCE.compare(version, fixed) < 0);
    }
  }

  /** Reads a list; a line that is none is an error, for it would protect nobody. */
  public static Advisories read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  /** Reads the lines of a list. */
  public static Advisories parse(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = SEPARATOR.split(line.strip());
        if (cells.length != COLUMNS || !cells[0].matches("[\\w.-]+:[\\w.-]+")) {
          throw new IllegalArgumentException("This is no advisory: " + line);
        }
        entries.add(new Entry(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    return new Advisories(List.copyOf(entries));
  }

  /** What the list says of a version of a library. */
  public List<Entry> of(String library, String version) {
    return entries.stream().filter(entry -> entry.affects(library, version)).toList();
  }
}
