package dev.gradus.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of files as texts, in UTF-8 whatever character set the process was started under. A
 * platform that was started under another one cannot read a name such as {@code 策略}: it has a
 * replacement character for each byte. Its URI keeps the bytes.
 */
public final class FileNames {

  private static final char UNREAD = '\uFFFD';

  private FileNames() {}

  /** A path for messages; a hidden character is shown by its number. */
  public static String shown(Path path) {
    String plain = path.toString();
    boolean read = plain.indexOf(UNREAD) < 0;
    return HiddenCharacter.shown(
        read ? plain : (path.isAbsolute() ? path.getRoot() : "") + joined(path));
  }

  /** The names of a relative path with {@code /} between them, on every system. */
  public static String joined(Path path) {
    return String.join("/", names(path));
  }

  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    if (path.toString().indexOf(UNREAD) >= 0
        && path.getFileSystem().equals(FileSystems.getDefault())) {
      String[] raw = path.toUri().getRawPath().replaceFirst("/$", "").split("/", -1);
      for (int i = 0; i < names.size() && i < raw.length; i++) {
        names.set(names.size() - 1 - i, decoded(raw[raw.length - 1 - i]));
      }
    }
    return names;
  }

  /** What a name of a URI says in UTF-8; as the URI has it, where its bytes are not UTF-8. */
  private static String decoded(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escaped = raw.charAt(i) == '%';
      bytes.put((byte) (escaped ? Integer.parseInt(raw, i + 1, i + 3, 16) : raw.charAt(i)));
      i += escaped ? 2 : 0;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }
}
