package dev.gradus.support;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * The order of versions as Maven has it, as far as releases need it: numbers by value, a missing
 * number is zero, {@code Final} says nothing, and any other word comes before the release.
 */
final class LibraryVersionOrder implements Comparator<String> {

  static final LibraryVersionOrder INSTANCE = new LibraryVersionOrder();

  private static final Set<String> RELEASE = Set.of("final", "ga", "release");

  private LibraryVersionOrder() {}

  @Override
  public int compare(String one, String other) {
    String[] first = parts(one);
    String[] second = parts(other);
    for (int i = 0; i < Math.max(first.length, second.length); i++) {
      int order = comparePart(part(first, i), part(second, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String[] parts(String version) {
    return version.toLowerCase(Locale.ROOT).split("[.-]");
  }

  private static String part(String[] parts, int i) {
    return i >= parts.length || RELEASE.contains(parts[i]) ? "0" : parts[i];
  }

  private static int comparePart(String one, String other) {
    boolean number = one.matches("\\d+");
    if (number != other.matches("\\d+")) {
      return number ? 1 : -1;
    }
    return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }
}
