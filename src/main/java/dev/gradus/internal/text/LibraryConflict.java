package dev.gradus.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says of a {@link LinkageError} which library on the host's class path does not fit: its jar and
 * version as found, and the version that this library was built with.
 */
public final class LibraryConflict {

  private static final String RESOURCE = "libraries.properties";
  private static final Pattern CLASS_NAME =
      Pattern.compile("\\b[a-z]\\w*(?:[./]\\w+)*[./][A-Z][\\w$]*");

  private LibraryConflict() {}

  /**
   * What happened, as whole sentences: {@code Hibernate Validator does not fit (NoSuchMethodError):
   * ...}.
   */
  public static String describe(LinkageError failure) {
    Throwable cause = cause(failure);
    Properties libraries = libraries();
    for (String name : classes(cause)) {
      Optional<String> known =
          libraries.stringPropertyNames().stream()
              .filter(prefix -> name.startsWith(prefix + "."))
              .findFirst();
      if (known.isPresent()) {
        return "The class path does not fit: "
            + found(name)
            + " ("
            + cause.getClass().getSimpleName()
            + "). Gradus was built with "
            + libraries.getProperty(known.get())
            + "; let no other library replace it.";
      }
    }
    return "The class path does not fit ("
        + cause.getClass().getSimpleName()
        + (cause.getMessage() == null ? "" : ": " + cause.getMessage())
        + "). Compare the host's libraries with those that Gradus declares.";
  }

  /** A static initializer that failed hides what it met. */
  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof NoSuchMethodError)) {
      cause = cause.getCause();
    }
    return cause instanceof ClassNotFoundException
        ? new NoClassDefFoundError(cause.getMessage())
        : cause;
  }

  /** The classes that the failure names, then those that were running. */
  private static List<String> classes(Throwable failure) {
    List<String> names = new ArrayList<>();
    Matcher named = CLASS_NAME.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
    while (named.find()) {
      names.add(named.group().replace('/', '.'));
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      names.add(frame.getClassName());
    }
    return names;
  }

  private static String found(String name) {
    try {
      Class<?> type = Class.forName(name, false, LibraryConflict.class.getClassLoader());
      String version = type.getPackage().getImplementationVersion();
      String jar = jar(type);
      return name
          + " is that of "
          + (jar == null ? "an unknown file" : jar)
          + (version == null ? "" : ", version " + version);
    } catch (ClassNotFoundException | LinkageError e) {
      return name + " is not there";
    }
  }

  /** The name of the file, not its place on the host's disk. */
  private static @Nullable String jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    String path = source.getLocation().getPath();
    String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static Properties libraries() {
    Properties libraries = new Properties();
    try (InputStream in = LibraryConflict.class.getResourceAsStream(RESOURCE)) {
      libraries.load(Objects.requireNonNull(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return libraries;
  }
}
