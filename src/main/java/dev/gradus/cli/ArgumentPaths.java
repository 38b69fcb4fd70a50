package dev.gradus.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/**
 * The arguments of the command line and the paths in them, in UTF-8 whatever character set the
 * process was started under. Under {@code LC_ALL=C}, as services and containers often run, the
 * platform has a replacement character for every byte of {@code 策略}, and no path for the text.
 * Linux keeps the bytes of the arguments, and a path can be made of bytes through its URI.
 */
final class ArgumentPaths {

  private static final char UNREAD = '\uFFFD';
  private static final String FOLDER = "user.dir";
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  /** The folder that the process works in, by a name without any characters but these. */
  private static final String WORKING_FOLDER = "/proc/self/cwd";

  private ArgumentPaths() {}

  /**
   * Gives the working folder a name that the platform can read, where it cannot read its own: a
   * part of Java 17 fails otherwise as soon as something logs. To be called before anything else.
   */
  static void nameWorkingFolder() {
    if (System.getProperty(FOLDER, "").indexOf(UNREAD) >= 0
        && Files.isDirectory(Path.of(WORKING_FOLDER))) {
      System.setProperty(FOLDER, WORKING_FOLDER);
    }
  }

  /** The arguments as they were given; those of the platform where it does not tell. */
  static String[] asGiven(String... args) {
    if (String.join("", args).indexOf(UNREAD) < 0 || !Files.isReadable(COMMAND_LINE)) {
      return args;
    }
    try {
      List<String> given = split(Files.readAllBytes(COMMAND_LINE));
      return given.size() < args.length
          ? args
          : given.subList(given.size() - args.length, given.size()).toArray(String[]::new);
    } catch (IOException e) {
      return args;
    }
  }

  private static List<String> split(byte[] commandLine) throws CharacterCodingException {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    for (int end = 0; end < commandLine.length; end++) {
      if (commandLine[end] == 0) {
        ByteBuffer bytes = ByteBuffer.wrap(commandLine, start, end - start);
        arguments.add(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        start = end + 1;
      }
    }
    return arguments;
  }

  /**
   * The path that an argument names.
   *
   * @throws CliException if the process can name no such file; it says how to start it so that it
   *     can
   */
  static Path of(String argument) {
    String folder = System.getProperty(FOLDER, "");
    try {
      Path plain = Path.of(argument);
      if (plain.isAbsolute() || !folder.equals(WORKING_FOLDER)) {
        return plain;
      }
    } catch (InvalidPathException e) {
      if (File.separatorChar != '/' || argument.indexOf(UNREAD) >= 0 || argument.indexOf(0) >= 0) {
        throw unnamed(argument);
      }
    }
    String absolute = argument.startsWith("/") ? argument : folder + "/" + argument;
    return Path.of(URI.create("file://" + encoded(absolute)));
  }

  /** The same, as a command's option or parameter is converted. */
  static Path converted(String argument) {
    try {
      return of(argument);
    } catch (CliException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static CliException unnamed(String argument) {
    return new CliException(
        "there can be no file '"
            + argument
            + "' in the character set that the process was started with ("
            + System.getProperty("sun.jnu.encoding")
            + "). Start it with LC_ALL=C.UTF-8.");
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = (each > 0 && Character.isLetterOrDigit(each)) || "/._-".indexOf(each) >= 0;
      if (plain) {
        encoded.append((char) each);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", each));
      }
    }
    return encoded.toString();
  }
}
