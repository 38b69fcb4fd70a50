package dev.gradus.benchmarks;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asserts that all contestants decide the same before anything is measured. */
public final class EqualDecisions {

  static final int RANDOM = 2_000;
  private static final int PORTFOLIO = 500;
  private static final FactAssembler FACTS = FactAssembler.of(Policies.bundled());

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
   * Decides the customers and compares.
   *
   * @param name the contestant, for the message
   * @param contestant the contestant
   * @param customers the customers
   * @param expected what is to be decided of each
   * @return how many customers it decides otherwise, all of them for the reason that its class tells
   * @throws IllegalStateException if a decision differs for any other reason
   */
  public static int check(
      String name, Contestant contestant, List<CustomerSnapshot> customers, List<Verdict> expected) {
    int excused = 0;
    for (int i = 0; i < customers.size(); i += contestant.comparesOneOf()) {
      CustomerSnapshot customer = customers.get(i);
      Verdict decided = contestant.verdict(contestant.decide(customer));
      if (decided.equals(expected.get(i))) {
        continue;
      }
      if (!excused(contestant, customer, expected.get(i), decided)) {
        throw new IllegalStateException(
            name + " decides customer " + customer.customerId() + " otherwise:\n  " + decided + "\nand not\n  "
                + expected.get(i));
      }
      excused++;
    }
    return excused;
  }

  /** Whether the first stage that differs does so only in rules in which the contestant may differ. */
  private static boolean excused(Contestant contestant, CustomerSnapshot snapshot, Verdict expected, Verdict decided) {
    Customer customer = FACTS.customer(snapshot, Customer.Holidays.NONE);
    for (Stage stage : Stage.values()) {
      Set<String> differing = new TreeSet<>(expected.fired().get(stage));
      differing.removeAll(Set.copyOf(decided.fired().get(stage)));
      Set<String> more = new TreeSet<>(decided.fired().get(stage));
      more.removeAll(Set.copyOf(expected.fired().get(stage)));
      differing.addAll(more);
      if (!differing.isEmpty()) {
        return differing.stream().allMatch(rule -> contestant.mayDiffer(rule, customer));
      }
    }
    return false;
  }

  /**
   * Checks contestants by name against the library on Drools, on all cores, and prints who agrees.
   *
   * @param names the contestants
   */
  public static void check(List<String> names) {
    List<CustomerSnapshot> customers = customers();
    Contestant reference = Contestants.of("drools");
    List<Verdict> expected =
        customers.parallelStream().map(customer -> reference.verdict(reference.decide(customer))).toList();
    names.parallelStream().forEach(name -> report(name, customers, expected));
  }

  /**
   * Checks contestants and measures nothing.
   *
   * @param args the contestants; all without any
   */
  public static void main(String[] args) {
    check(args.length == 0 ? Contestants.names() : List.of(args));
    System.exit(0);
  }

  private static void report(String name, List<CustomerSnapshot> customers, List<Verdict> expected) {
    long start = System.nanoTime();
    Contestant contestant = Contestants.of(name);
    int excused = check(name, contestant, customers, expected);
    System.out.printf(
        "equal %-20s %,d customers%s, %.1f s%n",
        name,
        (customers.size() - 1) / contestant.comparesOneOf() + 1 - excused,
        excused == 0 ? "" : ", not " + excused + " on a decimal threshold",
        (System.nanoTime() - start) / 1e9);
  }
}
