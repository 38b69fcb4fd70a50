package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.FieldReader;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.rules.Customer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A field that a policy's manifest derives. It rests on what its operands rest on, and moves as
 * they do. Immutable and thread-safe.
 */
final class PolicyField implements DerivedField {

  /** Nobody moves the day of the decision. */
  private static final String AS_OF = "asOf";

  private final Derivation derivation;
  private final Map<Field, DerivedField> derivedOperands = new LinkedHashMap<>();
  private final Map<String, Direction> directions = new LinkedHashMap<>();
  private final List<Field> basis;
  private final String name;
  private final int place;
  private final Input left;
  private final Input right;

  /**
   * A field.
   *
   * @param derivation how it is derived
   * @param place its place among the policy's own
   * @param known the derived fields that its operands can be
   */
  PolicyField(Derivation derivation, int place, DerivedFields known) {
    this.derivation = derivation;
    this.name = derivation.field().name();
    this.place = place;
    Set<Field> under = new LinkedHashSet<>(derivation.operands());
    for (Field operand : derivation.operands()) {
      known.find(operand.path()).ifPresent(derived -> derivedOperands.put(operand, derived));
    }
    derivedOperands.values().forEach(derived -> under.addAll(derived.basis()));
    this.basis = List.copyOf(under);
    this.left = input(derivation.left());
    this.right = input(derivation.right());
    Interval one = Interval.of(derivation.left());
    Interval other = Interval.of(derivation.right());
    move(derivation.left(), derivation.operation().leftRises(other));
    move(derivation.right(), derivation.operation().rightRises(one, other));
  }

  private void move(Operand operand, Direction answer) {
    for (String source : sources(operand)) {
      Direction moved =
          source.equals(path(operand))
              ? answer
              : Objects.requireNonNull(derived(operand)).direction(source).then(answer);
      directions.merge(source, moved, Direction::or);
    }
  }

  private static @Nullable String path(Operand operand) {
    return operand instanceof Operand.Path path ? path.field().path() : null;
  }

  /** The given fields that an operand rests on; none where nobody moves it. */
  List<String> sources(Operand operand) {
    String path = path(operand);
    if (path == null || path.equals(AS_OF)) {
      return List.of();
    }
    DerivedField derived = derived(operand);
    return derived == null ? List.of(path) : derived.sources();
  }

  /** The name by which a customer's derived values know it. */
  String name() {
    return name;
  }

  /** Its place among the policy's own fields. */
  int place() {
    return place;
  }

  @Override
  public String path() {
    return derivation.field().path();
  }

  @Override
  public List<String> sources() {
    return List.copyOf(directions.keySet());
  }

  @Override
  public List<Field> basis() {
    return basis;
  }

  /** What was derived for the customer. */
  @Override
  public @Nullable Object compute(Customer customer) {
    return customer.derived().value(name);
  }

  /**
   * Derives it for a customer.
   *
   * @param customer the customer
   * @param own the values of the policy's fields, on which it may build
   */
  @Nullable Object derive(Customer customer, CustomerValues own) {
    return derivation.value(left.of(customer, own), right.of(customer, own));
  }

  /** Where the value of an operand comes from. */
  @FunctionalInterface
  private interface Input {
    @Nullable Object of(Customer customer, CustomerValues own);
  }

  private Input input(Operand operand) {
    if (operand instanceof Literal literal) {
      Object value = literal.value();
      return (customer, own) -> value;
    }
    if (derived(operand) instanceof PolicyField field) {
      return (customer, own) -> own.at(field.place);
    }
    FieldReader reader = FieldReader.of(((Operand.Path) operand).field());
    return (customer, own) -> reader.read(customer);
  }

  @Override
  public Direction direction(String source) {
    return directions.getOrDefault(source, Direction.NONE);
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    return new OperandSearch(this, new SearchSteps())
        .put(Arithmetic.kept(Arithmetic.number(wanted)), given);
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    return new OperandSearch(this, new SearchSteps())
        .around(Arithmetic.number(wanted), source, given);
  }

  /** How it is derived. */
  Derivation derivation() {
    return derivation;
  }

  /** The derived field that an operand is; null where it is given, or a number. */
  @Nullable DerivedField derived(Operand operand) {
    return operand instanceof Operand.Path path ? derivedOperands.get(path.field()) : null;
  }

  /** Its value for given values; null where it is unknown. */
  @Nullable Object value(GivenValues given) {
    return value(given, new HashMap<>());
  }

  /** The value of an operand; null where it is unknown. */
  @Nullable Object value(Operand operand, GivenValues given) {
    return value(operand, given, new HashMap<>());
  }

  /**
   * Its value for given values.
   *
   * @param known the values of fields that have been derived: many may rest on one
   */
  private @Nullable Object value(GivenValues given, Map<PolicyField, Optional<Object>> known) {
    Optional<Object> before = known.get(this);
    if (before != null) {
      return before.orElse(null);
    }
    Object value =
        derivation.value(
            value(derivation.left(), given, known), value(derivation.right(), given, known));
    known.put(this, Optional.ofNullable(value));
    return value;
  }

  private @Nullable Object value(
      Operand operand, GivenValues given, Map<PolicyField, Optional<Object>> known) {
    if (operand instanceof Literal literal) {
      return literal.value();
    }
    DerivedField derived = derived(operand);
    if (derived == null) {
      return given.get(((Operand.Path) operand).field().path());
    }
    return derived instanceof PolicyField own
        ? own.value(given, known)
        : derived.compute(given.customer());
  }

  @Override
  public String toString() {
    return path() + " = " + derivation.text();
  }
}
