package dev.gradus.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the repository's documents.
 *
 * @param path the page, from the root of the repository
 * @param lines its lines, in order
 */
record MarkdownPage(Path path, List<String> lines) {

  private static final Path ROOT = Path.of("");
  private static final Pattern FENCE = Pattern.compile("( *)```(.*)");
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

  /** A fenced block: the word after the fence, its text, and the line where the fence begins. */
  record Block(String kind, String text, int line) {}

  /** A line outside the fenced blocks. */
  record Line(String text, int number) {}

  static MarkdownPage read(Path path) throws IOException {
    return new MarkdownPage(path, Files.readAllLines(path));
  }

  /** Every page of the repository, but for what the build or a tool has made. */
  static List<MarkdownPage> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<MarkdownPage> pages = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        if (Stream.of("target", ".git").noneMatch(made -> file.toString().contains(made + "/"))) {
          pages.add(read(file));
        }
      }
      return pages;
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Matcher> fence = fence(lines.get(i));
      if (fence.isPresent()) {
        int begin = i;
        int indent = fence.get().group(1).length();
        StringBuilder text = new StringBuilder();
        for (i++; fence(lines.get(i)).isEmpty(); i++) {
          String line = lines.get(i);
          text.append(line.substring(Math.min(indent, line.length()))).append('\n');
        }
        blocks.add(new Block(fence.get().group(2), text.toString(), begin + 1));
      }
    }
    return blocks;
  }

  List<Line> prose() {
    List<Line> prose = new ArrayList<>();
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      if (fence(lines.get(i)).isPresent()) {
        fenced = !fenced;
      } else if (!fenced) {
        prose.add(new Line(lines.get(i), i + 1));
      }
    }
    return prose;
  }

  /** What stands between backticks outside the blocks. */
  List<String> spans() {
    return prose().stream()
        .flatMap(line -> SPAN.matcher(line.text()).results())
        .map(span -> span.group(1))
        .toList();
  }

  private static Optional<Matcher> fence(String line) {
    return Optional.of(FENCE.matcher(line)).filter(Matcher::matches);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
