package dev.gradus.record;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of records ends.
 *
 * @param records how many records it holds
 * @param end the bytes up to and with the end of the last whole line
 * @param ended whether that line has its end, which an editor may have taken away
 * @param torn the bytes behind that
 * @param lastHash the hash of the last record; null where there is none
 */
record RecordTail(long records, long end, boolean ended, long torn, @Nullable String lastHash) {

  /** This tail once the last line has its end. */
  RecordTail completed() {
    return new RecordTail(records, end + 1, true, torn, lastHash);
  }

  /**
   * Reads a file to its end.
   *
   * @throws IOException if it cannot be read, or a whole line of it is wrong
   */
  static RecordTail of(Path file) throws IOException {
    try (RecordReader reader = RecordReader.open(file)) {
      long records = 0;
      long torn = 0;
      for (RecordLine line = reader.next(); line != null; line = reader.next()) {
        String problem = null;
        if (line instanceof RecordLine.Torn fragment) {
          torn = fragment.bytes();
        } else if (line instanceof RecordLine.Broken broken) {
          problem = broken.problem();
        } else if (line instanceof RecordLine.Sound sound) {
          problem = sound.chainProblem();
          records++;
        }
        if (problem != null) {
          throw new IOException(
              "'"
                  + file
                  + "', line "
                  + line.number()
                  + ": "
                  + problem
                  + " The file is left as it is; begin a new one.");
        }
      }
      return new RecordTail(records, reader.wholeBytes(), reader.ended(), torn, reader.lastHash());
    }
  }
}
