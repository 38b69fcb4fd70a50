package dev.gradus.benchmarks.measure;

import dev.gradus.benchmarks.Contestant;
import dev.gradus.benchmarks.Contestants;
import dev.gradus.benchmarks.Customers;
import dev.gradus.customer.CustomerSnapshot;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of the default policy, over many different customers, so that no branch can be guessed. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class DecideBenchmark {

  static final int CUSTOMERS = 2_048;

  /** Who decides. */
  @Param("compiled")
  public String contestant;

  private Contestant decides;
  private CustomerSnapshot[] customers;

  /** Where one thread is in the list of customers. */
  @State(Scope.Thread)
  public static class Next {
    private int at;
  }

  /** Makes the contestant and the customers. */
  @Setup
  public void prepare() {
    decides = Contestants.of(contestant);
    customers = Customers.random(CUSTOMERS).toArray(CustomerSnapshot[]::new);
  }

  /** Decides the next customer. */
  @Benchmark
  public Object decide(Next next) {
    return decides.decide(customers[next.at++ & (CUSTOMERS - 1)]);
  }
}
