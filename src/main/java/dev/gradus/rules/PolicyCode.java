package dev.gradus.rules;

/**
 * A code that rules say: one of the library's own, such as {@link Warning#OVERDUE_TWICE}, or one
 * that the policy declares in its manifest. Both behave alike everywhere. Immutable and
 * thread-safe.
 */
public sealed interface PolicyCode permits Action, DeclaredCode, Document, Warning, WatchItem {

  /** The code: capital letters, digits and {@code _}. */
  String name();
}
