package dev.gradus.internal.source;

/** Something that stands at a place in a file. */
public interface Located {

  /** The line, from 1. */
  int line();

  /** The column in characters, from 1; a character outside the basic plane counts as one. */
  int column();
}
