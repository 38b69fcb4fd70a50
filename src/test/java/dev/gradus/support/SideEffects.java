package dev.gradus.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Everything by which a hostile file that was run would show, as it stood when the watch began. */
public final class SideEffects implements AutoCloseable {

  private static final String PORT = "hostile.port";

  private final ServerSocketChannel server;
  private final Properties properties;
  private final Set<Thread> threads;
  private final int pulled;

  private SideEffects(ServerSocketChannel server) {
    this.server = server;
    this.properties = (Properties) System.getProperties().clone();
    this.threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    this.pulled = Tripwire.COUNT;
  }

  /** Begins a watch. It listens on a port that the system property {@code hostile.port} names. */
  public static SideEffects watch() throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.configureBlocking(false);
    System.setProperty(PORT, String.valueOf(server.socket().getLocalPort()));
    return new SideEffects(server);
  }

  /** Asserts what costs little to look at: no call, no system property. */
  public void assertNothingRan() {
    assertThat(Tripwire.COUNT).as("calls").isEqualTo(pulled);
    assertThat(changed()).as("system properties").isEmpty();
  }

  private Set<Object> changed() {
    Properties now = (Properties) System.getProperties().clone();
    Set<Object> names = new HashSet<>(now.keySet());
    names.addAll(properties.keySet());
    names.removeIf(name -> Objects.equals(now.get(name), properties.get(name)));
    names.remove("user.timezone"); // set by whoever asks Java for the time of day first
    return names;
  }

  /** Asserts the rest, too: no thread, process, connection or file. */
  public void assertNothingIsLeft() throws IOException {
    assertNothingRan();
    Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
    started.removeAll(threads);
    assertThat(started).as("threads").isEmpty();
    assertThat(ProcessHandle.current().children()).as("processes").isEmpty();
    assertThat(server.accept()).as("connections").isNull();
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      List<String> written =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("hostile"))
              .toList();
      assertThat(written).as("files").isEmpty();
    }
  }

  @Override
  public void close() throws IOException {
    System.clearProperty(PORT);
    server.close();
  }
}
