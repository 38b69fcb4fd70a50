package dev.gradus.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.SortedMap;

/** The default policy that comes with the library: one source, so that it can be told apart. */
final class BundledPolicy implements PolicySource, Serializable {

  private static final long serialVersionUID = 1L;

  static final PolicySource SOURCE = new BundledPolicy();

  private BundledPolicy() {}

  /** On whatever machine: that of the library there. */
  private Object readResolve() {
    return SOURCE;
  }

  /** All its files but their list, so that a host may add files of its own to what it read. */
  @Override
  public PolicyFiles read() throws IOException {
    SortedMap<String, byte[]> contents =
        ClasspathFiles.read(PolicySource.class.getClassLoader(), "rules");
    for (String name : ClasspathFiles.listed(contents.remove(PolicyFiles.LIST))) {
      if (!contents.containsKey(name)) {
        throw new FileNotFoundException("There is no 'rules/" + name + "' on the class path.");
      }
    }
    return new PolicyFiles("bundled", contents);
  }
}
