package dev.gradus.internal.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes good files as a random number generator says: characters, tokens, lines, rules, bytes.
 */
final class Mutations {

  private static final Pattern TOKEN =
      Pattern.compile("\\s+|[\\w.]+|\"[^\"\\n]*\"|.", Pattern.DOTALL);
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          Charset.forName("UTF-32"));

  private final Random random;
  private final List<String> pieces;

  Mutations(Random random, List<String> pieces) {
    this.random = random;
    this.pieces = pieces;
  }

  /** The text changed one to six times, as bytes. */
  byte[] of(String text) {
    String changed = text;
    for (int i = 1 + random.nextInt(1 + random.nextInt(6)); i > 0; i--) {
      changed = once(changed);
    }
    byte[] bytes =
        changed.getBytes(random.nextInt(200) == 0 ? pick(ENCODINGS) : StandardCharsets.UTF_8);
    return random.nextInt(8) == 0 ? flipped(bytes) : bytes;
  }

  private String once(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> character(text);
      case 1 -> spliced(text, pick(pieces));
      case 2 -> text.lines().count() > 1 ? lines(text) : text;
      case 3 -> rules(text);
      default -> tokens(text);
    };
  }

  private String character(String text) {
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    int to = at < text.length() && random.nextBoolean() ? text.offsetByCodePoints(at, 1) : at;
    String put =
        random.nextInt(4) == 0
            ? ""
            : random.nextInt(3) == 0
                ? Character.toString(32 + random.nextInt(95))
                : pick(DrlWords.CHARACTERS);
    return text.substring(0, at) + put + text.substring(to);
  }

  private String spliced(String text, String piece) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at)
        + piece
        + text.substring(Math.min(text.length(), at + random.nextInt(3) * random.nextInt(8)));
  }

  private String tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    if (tokens.isEmpty()) {
      return pick(pieces);
    }
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(other));
      case 2 -> Collections.swap(tokens, at, other);
      case 3 -> tokens.set(at, tokens.get(other));
      case 4 -> tokens.set(at, pick(pieces));
      default -> tokens.add(at, pick(pieces));
    }
    return String.join("", tokens);
  }

  private String lines(String text) {
    return moved(text, "(?<=\n)");
  }

  private String rules(String text) {
    return moved(text, "(?=\nrule )");
  }

  /** Two parts exchanged, one left out or one written twice. */
  private String moved(String text, String cut) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(cut)));
    int at = random.nextInt(parts.size());
    switch (random.nextInt(3)) {
      case 0 -> parts.remove(at);
      case 1 -> parts.add(random.nextInt(parts.size()), parts.get(at));
      default -> Collections.swap(parts, at, random.nextInt(parts.size()));
    }
    return String.join("", parts);
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(bytes, at);
      }
      default -> {
        byte[] noise = new byte[random.nextInt(6)];
        random.nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(noise);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
      }
    }
    return bytes;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
