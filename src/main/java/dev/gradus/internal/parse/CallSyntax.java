package dev.gradus.internal.parse;

import dev.gradus.internal.source.Located;
import java.util.List;

/**
 * A verb call as it is written.
 *
 * @param decide the word that begins it
 * @param verb the verb's name
 * @param arguments the arguments
 */
public record CallSyntax(Token decide, Token verb, List<ValueSyntax> arguments) implements Located {

  /** Copies the list. */
  public CallSyntax {
    arguments = List.copyOf(arguments);
  }

  @Override
  public int line() {
    return decide.line();
  }

  @Override
  public int column() {
    return decide.column();
  }
}
