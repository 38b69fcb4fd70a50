package dev.gradus.internal.analysis;

import dev.gradus.internal.derived.DerivedField;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.derived.Direction;
import dev.gradus.internal.manifest.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What moves as the field of a contract gets worse. */
final class ContractMoves {

  private ContractMoves() {}

  /**
   * How the field gets worse, and what moves with it: what is derived of it, or, where it is
   * derived itself, the given field that answers for it with all else that is derived of that. The
   * other given fields stay, such as what is owed where the cover moves.
   */
  static List<Move> of(Contract contract, DerivedFields derived) {
    String path = contract.field().path();
    boolean rises = contract.direction() == Contract.Direction.DOWN;
    Direction worse = rises ? Direction.WITH : Direction.AGAINST;
    List<Move> moves = new ArrayList<>(List.of(Move.of(path, worse)));
    Optional<String> source = derived.responsible(contract.field());
    if (source.isEmpty()) {
      return moves;
    }
    Direction moving = worse;
    if (!source.get().equals(path)) {
      DerivedField field = derived.find(path).orElseThrow();
      moving = worse.then(field.direction(source.get()));
      moves.add(Move.of(source.get(), moving));
    }
    for (DerivedField field : derived.restingOn(source.get())) {
      if (!field.path().equals(path)) {
        moves.add(Move.of(field.path(), moving.then(field.direction(source.get()))));
      }
    }
    return moves;
  }
}
