package dev.gradus.internal.derived;

/**
 * How one value can move as another rises. As the other falls, it can move the {@link #opposite()}
 * way.
 *
 * @param rises whether it can rise
 * @param falls whether it can fall
 * @param appears whether it can become known
 * @param vanishes whether it can become unknown
 */
public record Direction(boolean rises, boolean falls, boolean appears, boolean vanishes) {

  /** It stays. */
  public static final Direction NONE = new Direction(false, false, false, false);

  /** It rises, or stays. */
  public static final Direction WITH = new Direction(true, false, false, false);

  /** It falls, or stays. */
  public static final Direction AGAINST = new Direction(false, true, false, false);

  /** It can do anything. */
  public static final Direction ANY = new Direction(true, true, true, true);

  /** How it can move as the other falls. */
  public Direction opposite() {
    return new Direction(
        /* rises= */ falls, /* falls= */ rises, /* appears= */ vanishes, /* vanishes= */ appears);
  }

  /** How it can move where either can happen. */
  public Direction or(Direction that) {
    return new Direction(
        rises || that.rises,
        falls || that.falls,
        appears || that.appears,
        vanishes || that.vanishes);
  }

  /** How a third value can move that answers this one's rise in a direction. */
  public Direction then(Direction answer) {
    Direction moved = new Direction(false, false, appears, vanishes);
    moved = rises ? moved.or(answer) : moved;
    return falls ? moved.or(answer.opposite()) : moved;
  }
}
