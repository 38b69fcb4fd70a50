package dev.gradus.rules;

/**
 * A code that a policy declares in its manifest; the policy has its words. Immutable and
 * thread-safe; equal to every other of the same name.
 *
 * @param name the code, as the manifest and the rules write it
 */
public record DeclaredCode(String name) implements PolicyCode {

  /** The code with a name. */
  public static DeclaredCode of(String name) {
    return new DeclaredCode(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
