package dev.gradus.benchmarks.measure;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Customers;
import dev.gradus.benchmarks.EqualDecisions;
import dev.gradus.benchmarks.MemoryCompiler;
import dev.gradus.benchmarks.Policies;
import dev.gradus.benchmarks.Verdict;
import dev.gradus.benchmarks.gradus.Checked;
import dev.gradus.benchmarks.hand.HandDecision;
import dev.gradus.benchmarks.hand.HandPrinter;
import dev.gradus.benchmarks.hand.HandWritten;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Inside;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of policies of different sizes, all of the default policy's shape. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark {

  /** The library with so many rules more, for a type of customer that nobody is. */
  static final String STRANGERS = "compiled-strangers";

  private static final int COMPARED = 200;

  /** Who decides. */
  @Param("compiled")
  public String contestant;

  /** How many rules. */
  @Param("60")
  public int rules;

  private Contestant decides;
  private CustomerSnapshot[] customers;

  /** Where one thread is in the list of customers. */
  @State(Scope.Thread)
  public static class Next {
    private int at;
  }

  /** Makes the policy, sees that it is decided as by hand, and makes the customers. */
  @Setup
  public void prepare() {
    if (contestant.equals(STRANGERS)) {
      decides = of("compiled", Policies.withRulesForStrangers(rules));
      customers =
          Customers.random(2 * DecideBenchmark.CUSTOMERS).stream()
              .filter(customer -> customer.type() != Policies.STRANGERS)
              .limit(DecideBenchmark.CUSTOMERS)
              .toArray(CustomerSnapshot[]::new);
      return;
    }
    CheckedPolicy policy = Policies.ofSize(rules);
    decides = of(contestant, policy);
    if (!contestant.equals("hand")) {
      Contestant hand = of("hand", policy);
      List<CustomerSnapshot> compared = Customers.random(COMPARED);
      List<Verdict> expected = compared.stream().map(customer -> hand.verdict(hand.decide(customer))).toList();
      EqualDecisions.check(contestant + " of " + rules, decides, compared, expected);
    }
    customers = Customers.random(DecideBenchmark.CUSTOMERS).toArray(CustomerSnapshot[]::new);
  }

  /** Decides the next customer. */
  @Benchmark
  public Object decide(Next next) {
    return decides.decide(customers[next.at++ & (DecideBenchmark.CUSTOMERS - 1)]);
  }

  private static Contestant of(String contestant, CheckedPolicy policy) {
    return switch (contestant) {
      case "hand" -> new HandWritten(hand(policy));
      case "compiled" -> new Checked(Inside.compiled(policy));
      case "drools" -> new Checked(Inside.drools(policy));
      default -> throw new IllegalArgumentException(contestant);
    };
  }

  /** Prints the policy as by hand and compiles it; its package is that of what it extends. */
  @SuppressWarnings("unchecked")
  private static Function<CustomerSnapshot, HandDecision> hand(CheckedPolicy policy) {
    String name = "HandWrittenOfSize";
    String full = HandPrinter.class.getPackageName() + "." + name;
    try {
      MethodHandles.Lookup here = MethodHandles.privateLookupIn(HandPrinter.class, MethodHandles.lookup());
      Class<?> made = here.defineClass(MemoryCompiler.bytes(full, HandPrinter.print(policy, name)));
      MethodType type = MethodType.methodType(HandDecision.class, CustomerSnapshot.class);
      MethodHandle decide = here.findStatic(made, "decide", type);
      return (Function<CustomerSnapshot, HandDecision>)
          LambdaMetafactory.metafactory(
                  here, "apply", MethodType.methodType(Function.class), type.generic(), decide, type)
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("The hand-written policy of " + policy.rules().size() + " rules does not load.", e);
    }
  }
}
