package dev.gradus.record;

import org.jspecify.annotations.Nullable;

/**
 * One place where a decision made again is not the one on record. The text form names the place
 * only: the values are a customer's.
 *
 * @param path where: {@code decision.riskGrade}, {@code decision.reasons[RPY-520].text.en}
 * @param recorded what the record holds there, as JSON; null where it holds nothing
 * @param now what is there now, as JSON; null where nothing is
 */
public record Difference(String path, @Nullable String recorded, @Nullable String now) {

  @Override
  public String toString() {
    return "Difference[" + path + "]";
  }
}
