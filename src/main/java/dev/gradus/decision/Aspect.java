package dev.gradus.decision;

import java.util.List;

/**
 * A part of the outcome that can be less favourable to the customer than it might be, and is then
 * explained. The library's own are constants; whatever else a decision's outcomes hold is an aspect
 * of the same name. Immutable.
 *
 * <p>The CRM mode and the authority are among them for one purpose only: they tell which missing
 * data matters. They are how the lender organises its own work; they grant and refuse nothing, so
 * none is less favourable than another.
 *
 * @param name the name of the aspect
 */
public record Aspect(String name) {

  /** The risk grade; less favourable below A. */
  public static final Aspect GRADE = new Aspect("GRADE");

  /** The service tier; less favourable below GOLD. */
  public static final Aspect TIER = new Aspect("TIER");

  /** The recommendation; less favourable than APPROVE. */
  public static final Aspect RECOMMENDATION = new Aspect("RECOMMENDATION");

  /** Who may decide; never less favourable. */
  public static final Aspect AUTHORITY = new Aspect("AUTHORITY");

  /** The approval channel; less favourable when slower than FAST. */
  public static final Aspect APPROVAL = new Aspect("APPROVAL");

  /** The maximum amount; less favourable where it is below what was asked for. */
  public static final Aspect AMOUNT = new Aspect("AMOUNT");

  /**
   * The adjustment of the rate in basis points; less favourable above 0, that is, dearer than
   * listed.
   */
  public static final Aspect RATE = new Aspect("RATE");

  /**
   * The longest term in months; less favourable where it is shorter than asked for, or nobody knows
   * what was asked.
   */
  public static final Aspect TERM = new Aspect("TERM");

  /**
   * The least cover; less favourable where the collateral offered does not give it, or nobody knows
   * what it gives.
   */
  public static final Aspect COVERAGE = new Aspect("COVERAGE");

  /** The asset class of a running loan; less favourable than NORMAL. */
  public static final Aspect ASSET_CLASS = new Aspect("ASSET_CLASS");

  /** The CRM mode; never less favourable. */
  public static final Aspect MODE = new Aspect("MODE");

  /** The aspects that a decision can have. */
  public static final List<Aspect> LIBRARY =
      List.of(
          GRADE,
          TIER,
          RECOMMENDATION,
          AUTHORITY,
          APPROVAL,
          AMOUNT,
          RATE,
          TERM,
          COVERAGE,
          ASSET_CLASS,
          MODE);

  /** The aspect with a name: of the library, or of the outcome that is called so. */
  public static Aspect of(String name) {
    return new Aspect(name);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
