package dev.gradus.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text with named places, such as {@code within {days}}. Immutable. */
public final class Template {

  /** What stands before each place, and after the last. */
  private final List<String> texts;

  private final List<String> places;

  private Template(List<String> texts, List<String> places) {
    this.texts = List.copyOf(texts);
    this.places = List.copyOf(places);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if a brace is left open
   */
  static Template of(String text) {
    List<String> texts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("A brace is left open: " + text);
      }
      texts.add(text.substring(from, open));
      places.add(text.substring(open + 1, close));
      from = close + 1;
    }
    texts.add(text.substring(from));
    return new Template(texts, places);
  }

  /** The text with its places as they are written. */
  public String text() {
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      text.append('{').append(places.get(i)).append('}').append(texts.get(i + 1));
    }
    return text.toString();
  }

  /** The names of the places. */
  Set<String> places() {
    return new LinkedHashSet<>(places);
  }

  /** The template in which one place is filled already, wherever it occurs. */
  public Template with(String place, Object value) {
    List<String> fewerTexts = new ArrayList<>();
    List<String> fewerPlaces = new ArrayList<>();
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).equals(place)) {
        text.append(value);
      } else {
        fewerTexts.add(text.toString());
        fewerPlaces.add(places.get(i));
        text.setLength(0);
      }
      text.append(texts.get(i + 1));
    }
    fewerTexts.add(text.toString());
    return new Template(fewerTexts, fewerPlaces);
  }

  /**
   * The text with its places filled.
   *
   * @throws IllegalStateException if there is no value for a place
   */
  public String fill(Map<String, ?> values) {
    if (places.isEmpty()) {
      return texts.get(0);
    }
    StringBuilder text = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      Object value = values.get(places.get(i));
      if (value == null) {
        throw new IllegalStateException("Nothing fills the place {" + places.get(i) + "}.");
      }
      text.append(value).append(texts.get(i + 1));
    }
    return text.toString();
  }
}
