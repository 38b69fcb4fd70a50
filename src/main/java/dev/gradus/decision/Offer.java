package dev.gradus.decision;

/**
 * A product offered. Immutable; the text form holds no value.
 *
 * @param product the product's code
 * @param name the product's name, as the policy's manifest has it
 * @param rule the id of the first of the rules that offer it
 * @param why that rule's reason
 */
public record Offer(String product, Text name, String rule, Text why) {

  @Override
  public String toString() {
    return "Offer[values withheld]";
  }
}
