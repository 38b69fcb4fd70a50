package dev.gradus.internal.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The compiled and proven classes of a policy, as the library's build keeps them for the default
 * policy: so neither compiler nor Drools need wake where it is used, and what the build analysed is
 * not analysed again.
 *
 * @param fingerprint the fingerprint of the policy, which the build found sound
 * @param id what the proof is remembered by
 * @param classes the bytes of the classes by name
 */
record ProvenClasses(String fingerprint, String id, SortedMap<String, byte[]> classes) {

  /** Where the build writes those of the default policy. */
  static final String RESOURCE = "default-policy.proven";

  /** What the file begins with; one of an older build is made anew. */
  private static final String FORMAT = "gradus-proven-2";

  ProvenClasses {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** Those of the default policy; null in a build that has not come as far as to write them. */
  static @Nullable ProvenClasses ofDefaultPolicy() {
    return Default.CLASSES;
  }

  void writeTo(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeUTF(FORMAT);
    out.writeUTF(fingerprint);
    out.writeUTF(id);
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      out.writeUTF(each.getKey());
      out.writeInt(each.getValue().length);
      out.write(each.getValue());
    }
    out.flush();
  }

  static @Nullable ProvenClasses readFrom(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (!in.readUTF().equals(FORMAT)) {
      return null;
    }
    String fingerprint = in.readUTF();
    String id = in.readUTF();
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      classes.put(name, bytes);
    }
    return new ProvenClasses(fingerprint, id, classes);
  }

  /** Read when first needed. */
  private static final class Default {
    static final @Nullable ProvenClasses CLASSES = read();

    private static @Nullable ProvenClasses read() {
      try (InputStream in = ProvenClasses.class.getResourceAsStream(RESOURCE)) {
        return in == null ? null : readFrom(in);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + RESOURCE, e);
      }
    }
  }
}
