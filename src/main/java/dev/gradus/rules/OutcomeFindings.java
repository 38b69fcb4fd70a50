package dev.gradus.rules;

import java.math.BigDecimal;

/**
 * What rules of every stage may say of the outcomes that their policy declares in its manifest. A
 * rule writes {@code decide.outcome( "line", "REFER" )}; what several rules say merges by the law
 * that the manifest states.
 */
public interface OutcomeFindings {

  /**
   * Says one of the codes of an outcome: the strictest that is said holds.
   *
   * @param name the name of the outcome
   * @param code the code
   */
  void outcome(String name, String code);

  /**
   * Says a number of an outcome: the least or the greatest that is said holds, or the sum.
   *
   * @param name the name of the outcome
   * @param number the number, within the bounds of the outcome
   */
  void outcome(String name, BigDecimal number);
}
