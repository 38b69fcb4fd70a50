package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineReaderProperties {

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> line = Arbitraries.strings().withChars("ab,\"é 客").ofMaxLength(30);
    return line.list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 300)
  void lines_are_read_as_they_were_written_however_they_end_and_arrive(
      @ForAll("lines") List<String> lines,
      @ForAll @IntRange(min = 0, max = 2) int end,
      @ForAll @IntRange(min = 1, max = 9) int piece)
      throws IOException {
    String text = String.join(new String[] {"\n", "\r\n", "\r"}[end], lines) + "x";

    List<String> read = new ArrayList<>();
    try (LineReader reader = new LineReader(inPieces(text, piece))) {
      for (Line line = reader.next(); line != null; line = reader.next()) {
        assertThat(line.number()).isEqualTo(read.size() + 1);
        read.add(line.text());
      }
    }

    List<String> expected = new ArrayList<>(lines);
    expected.set(lines.size() - 1, lines.get(lines.size() - 1) + "x");
    assertThat(read).isEqualTo(expected);
  }

  /** A stream that hands out a few bytes at a time, like a pipe. */
  private static InputStream inPieces(String text, int piece) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(piece, length));
      }
    };
  }

  @Example
  void a_line_may_be_as_long_as_the_limit_and_no_longer() throws IOException {
    String text =
        "a".repeat(LineReader.LONGEST) + "\n" + "b".repeat(LineReader.LONGEST + 1) + "\nc";
    try (LineReader reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(reader.next().tooLong()).isFalse();
      assertThat(reader.next().tooLong()).isTrue();
      Line last = reader.next();
      assertThat(last.text()).isEqualTo("c");
      assertThat(last.number()).isEqualTo(3);
      assertThat(reader.next()).isNull();
    }
  }
}
