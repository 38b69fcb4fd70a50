package dev.gradus.support;

import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.Customer;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * A program that does what the library never does: it hands files to Drools as their authors wrote
 * them, and says of each whether it ran while building, while deciding, or not at all.
 */
public final class PlainDrools {

  private PlainDrools() {}

  /** Prints a line for each file. */
  public static void main(String[] files) {
    for (String file : files) {
      System.out.println(runsWhile(HostileFile.read(Path.of(file))) + "\t" + file);
    }
    System.exit(0);
  }

  private static String runsWhile(HostileFile file) {
    Tripwire.COUNT = 0;
    System.clearProperty("PWN");
    KieBase base = null;
    try {
      base = build(file);
    } catch (Throwable e) {
      // Drools throws what a file makes it throw; it ran, or it did not.
    }
    if (ran()) {
      return HostileFile.BUILDING;
    }
    if (base != null) {
      try {
        decide(base);
      } catch (Throwable e) {
        // As above.
      }
    }
    return ran() ? HostileFile.DECIDING : "nothing";
  }

  private static boolean ran() {
    return Tripwire.COUNT > 0 || System.getProperty("PWN") != null;
  }

  private static KieBase build(HostileFile file) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(ResourceFactory.newByteArrayResource(file.bytes()), ResourceType.DRL);
    if (System.getenv("SHOW_ERRORS") != null && builder.hasErrors()) {
      System.err.println(
          file + " " + Arrays.toString(builder.getErrors().toArray()).replace('\n', ' '));
    }
    return builder.hasErrors() ? null : builder.newKieBase();
  }

  private static void decide(KieBase base) {
    Object findings =
        Proxy.newProxyInstance(
            PlainDrools.class.getClassLoader(),
            new Class<?>[] {AssessFindings.class},
            (proxy, method, arguments) -> null);
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("decide", findings);
      session.insert(
          FactAssembler.of(
              SnapshotAssembler.assemble(Snapshots.values(new Random(7))), Customer.Holidays.NONE));
      session.fireAllRules(9);
    } finally {
      session.dispose();
    }
  }
}
