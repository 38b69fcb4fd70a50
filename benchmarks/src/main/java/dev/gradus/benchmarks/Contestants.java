package dev.gradus.benchmarks;

import dev.gradus.SegmentationEngine;
import dev.gradus.benchmarks.gradus.Checked;
import dev.gradus.benchmarks.gradus.Explained;
import dev.gradus.benchmarks.gradus.Validated;
import dev.gradus.benchmarks.hand.HandWritten;
import dev.gradus.benchmarks.peers.Peers;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Inside;
import java.util.ArrayList;
import java.util.List;

/** All contestants by name. */
public final class Contestants {

  private static final List<String> OURS =
      List.of("hand", "compiled", "compiled-validated", "compiled-explained", "drools", "drools-explained");

  private Contestants() {}

  /** Their names: this library's ways first, then the peers. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(OURS);
    names.addAll(Peers.names());
    return names;
  }

  /** The names of the peers. */
  public static List<String> peers() {
    return Peers.names();
  }

  /** A contestant, ready to decide the default policy. */
  public static Contestant of(String name) {
    CheckedPolicy policy = Policies.bundled();
    return switch (name) {
      case "hand" -> HandWritten.bundled();
      case "compiled" -> new Checked(Inside.compiled(policy));
      case "compiled-validated" -> new Validated(SegmentationEngine.bundled());
      case "compiled-explained" -> new Explained(new Checked(Inside.compiled(policy)));
      case "drools" -> new Checked(Inside.drools(policy));
      case "drools-explained" -> new Explained(new Checked(Inside.drools(policy)));
      default -> Peers.of(name, policy);
    };
  }
}
