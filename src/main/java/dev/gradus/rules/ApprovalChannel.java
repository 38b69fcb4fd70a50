package dev.gradus.rules;

/** The channel of approval, fastest first. */
public enum ApprovalChannel {
  /** Fast approval. */
  FAST,
  /** Ahead of others. */
  PRIORITY,
  /** The standard process. */
  STANDARD,
  /** Stricter review. */
  ENHANCED
}
