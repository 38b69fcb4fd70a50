package dev.gradus.internal.analysis;

import dev.gradus.internal.manifest.Contract;
import dev.gradus.rules.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the library derives from what a snapshot gives, and how it moves with that. */
final class DerivedMoves {

  private static final Map<String, Function<Customer, @Nullable Object>> DERIVED =
      new LinkedHashMap<>();

  static {
    DERIVED.put("credit.scoreIndex", customer -> customer.credit().scoreIndex());
    DERIVED.put("collateral.coverage", customer -> customer.collateral().coverage());
    DERIVED.put("person.age", customer -> customer.person().age());
    DERIVED.put("person.daysToBirthday", customer -> customer.person().daysToBirthday());
    DERIVED.put("business.years", customer -> customer.business().years());
    DERIVED.put("relationship.years", customer -> customer.relationship().years());
    DERIVED.put("daysToHoliday", Customer::daysToHoliday);
  }

  private DerivedMoves() {}

  /** Adds what is derived of a customer to the values by path. */
  static void add(Customer customer, Map<String, Object> values) {
    DERIVED.forEach(
        (path, read) -> {
          Object value = read.apply(customer);
          if (value != null) {
            values.put(path, value);
          }
        });
  }

  /** The derived fields that there are. */
  static List<String> paths() {
    return List.copyOf(DERIVED.keySet());
  }

  /**
   * How the field of a contract gets worse, and what moves with it: what is derived of it, and,
   * where it is derived itself, what it is derived of. The scale of a score stays, and so does what
   * is owed where the cover moves.
   */
  static List<Move> worsening(Contract contract) {
    boolean rises = contract.direction() == Contract.Direction.DOWN;
    Move worse = Move.of(contract.field().path(), rises, !rises);
    return switch (worse.key()) {
      case "credit.score" -> List.of(worse, worse.as("credit.scoreIndex"));
      case "credit.scoreIndex" -> List.of(worse, worse.as("credit.score"));
      case "collateral.value" -> List.of(worse, worse.as("collateral.coverage"));
      case "collateral.coverage" -> List.of(worse, worse.as("collateral.value"));
      case "loan.exposure", "loan.amount" ->
          // Where nothing is owed no cover is known.
          List.of(worse, new Move("collateral.coverage", !rises, rises, rises, !rises));
      case "business.foundedOn" -> List.of(worse, worse.against("business.years"));
      case "business.years" -> List.of(worse, worse.against("business.foundedOn"));
      case "relationship.since" -> List.of(worse, worse.against("relationship.years"));
      case "relationship.years" -> List.of(worse, worse.against("relationship.since"));
      case "person.birthDate" ->
          List.of(worse, worse.against("person.age"), Move.any("person.daysToBirthday"));
      case "person.age" ->
          List.of(worse, worse.against("person.birthDate"), Move.any("person.daysToBirthday"));
      case "person.daysToBirthday" ->
          List.of(worse, Move.any("person.birthDate"), Move.any("person.age"));
      default -> List.of(worse);
    };
  }
}
