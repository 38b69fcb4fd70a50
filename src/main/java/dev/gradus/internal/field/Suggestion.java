package dev.gradus.internal.field;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean ...?": the nearest of the names that would have been right. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The candidate that is fewest edits away from what was written, if it is near enough to be a
   * slip: at most a third of the longer name's length. Of two equally near ones the first in
   * alphabetical order.
   *
   * @param written what stands there
   * @param candidates what could have stood there
   */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    String folded = fold(written);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int tolerance = tolerance(written, candidate);
      if (Math.abs(written.length() - candidate.length()) > tolerance) {
        continue;
      }
      int distance = distance(folded, fold(candidate));
      boolean first = distance == least && nearest != null && candidate.compareTo(nearest) < 0;
      if (distance <= tolerance && (distance < least || first)) {
        nearest = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The sentence " Did you mean 'x'?" with a leading space, or an empty text. */
  public static String didYouMean(String written, Collection<String> candidates) {
    return nearest(written, candidates).map(found -> " Did you mean '" + found + "'?").orElse("");
  }

  private static int tolerance(String written, String candidate) {
    return Math.max(1, Math.max(written.length(), candidate.length()) / 3);
  }

  private static String fold(String name) {
    return name.length() > 128 ? name.substring(0, 128) : name.toLowerCase(Locale.ROOT);
  }

  /**
   * Edit distance in which two neighbouring letters exchanged count once (optimal string
   * alignment).
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int substitution = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(substitution, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
