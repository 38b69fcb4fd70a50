package dev.gradus.benchmarks;

import dev.gradus.customer.CustomerSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asserts that all contestants decide the same before anything is measured. */
public final class EqualDecisions {

  private static final int RANDOM = 2_000;
  private static final int PORTFOLIO = 500;

  private EqualDecisions() {}

  /** The customers that are decided: random ones, and rows of a real portfolio where there is one. */
  public static List<CustomerSnapshot> customers() {
    try {
      List<CustomerSnapshot> customers = new ArrayList<>(Customers.random(RANDOM));
      customers.addAll(Customers.portfolio(Path.of("../../shared/data/taiwan-odd.csv"), PORTFOLIO));
      return customers;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Decides all customers twice and compares.
   *
   * @param name the contestant, for the message
   * @param contestant the contestant
   * @param reference what it is compared with
   * @throws IllegalStateException if one decision differs
   */
  public static void check(String name, Contestant contestant, Contestant reference, List<CustomerSnapshot> customers) {
    for (CustomerSnapshot customer : customers) {
      Verdict expected = reference.verdict(reference.decide(customer));
      Verdict decided = contestant.verdict(contestant.decide(customer));
      if (!decided.equals(expected)) {
        throw new IllegalStateException(
            name + " decides customer " + customer.customerId() + " otherwise:\n  " + decided + "\nand not\n  " + expected);
      }
    }
  }

  /**
   * Checks contestants by name against the library on Drools, and prints who agrees.
   *
   * @param args the contestants; all without any
   */
  public static void main(String[] args) {
    List<String> names = args.length == 0 ? Contestants.names() : List.of(args);
    List<CustomerSnapshot> customers = customers();
    Contestant reference = Contestants.of("drools");
    for (String name : names) {
      long start = System.nanoTime();
      check(name, Contestants.of(name), reference, customers);
      System.out.printf(
          "equal %-20s %,d customers, %.1f s%n", name, customers.size(), (System.nanoTime() - start) / 1e9);
    }
    System.exit(0);
  }
}
