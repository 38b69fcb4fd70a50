package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides a small portfolio that comes along, to show what the engine does. */
@Command(
    name = "demo",
    description =
        "Decides a small made-up portfolio with the bundled policy, and explains one decision in full.")
final class DemoCommand implements Runnable {

  private static final String PORTFOLIO = "sample-portfolio.csv";
  private static final String NOTES = "sample-portfolio-notes.csv";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the explanation.")
  private Language language = Language.EN;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      List<ServiceDecision> decisions = decide(engine);
      out.println(
          Counts.of(decisions.size(), "customer")
              + " decided by "
              + Counts.of(engine.policy().rules().size(), "rule")
              + " of the policy "
              + engine.policy()
              + ".");
      out.println();
      out.println(table(decisions, notes()).text());
      out.println(
          "* A person must look at the decision. One decision in full, as 'explain' prints it for any customer:");
      out.println();
      out.print(new Explanation(engine.policy(), language).of(telling(decisions)));
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException("The sample portfolio cannot be read.", e);
    }
  }

  private static List<ServiceDecision> decide(SegmentationEngine engine) throws IOException {
    List<ServiceDecision> decisions = new ArrayList<>();
    try (LineReader lines = open(PORTFOLIO)) {
      Line header = Objects.requireNonNull(lines.next());
      RowParser parser =
          new CsvRowParser(CsvHeader.read(engine.policy().fields(), PORTFOLIO, header));
      for (Line line = lines.next(); line != null; line = lines.next()) {
        decisions.add(engine.decide(SnapshotAssembler.assemble(parser.parse(line).values())));
      }
    }
    return decisions;
  }

  /** What each customer is there to show. */
  private static Map<String, String> notes() throws IOException {
    Map<String, String> notes = new HashMap<>();
    try (LineReader lines = open(NOTES)) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        String @Nullable [] cells = CsvCells.split(Objects.requireNonNull(line.text()));
        if (cells != null && cells.length == 2) {
          notes.put(cells[0], cells[1]);
        }
      }
    }
    return notes;
  }

  private static LineReader open(String resource) {
    InputStream stream = DemoCommand.class.getResourceAsStream(resource);
    return new LineReader(Objects.requireNonNull(stream, resource));
  }

  private static TextTable table(List<ServiceDecision> decisions, Map<String, String> notes) {
    TextTable table =
        new TextTable(
            new TextTable.Column("customer", TextTable.Kind.FIXED),
            new TextTable.Column("shows", TextTable.Kind.FLEXIBLE),
            new TextTable.Column("grade", TextTable.Kind.FIXED),
            new TextTable.Column("pts", TextTable.Kind.NUMBER),
            new TextTable.Column("tier", TextTable.Kind.FIXED),
            new TextTable.Column("mode", TextTable.Kind.FIXED),
            new TextTable.Column("approval", TextTable.Kind.FIXED),
            new TextTable.Column("bp", TextTable.Kind.NUMBER),
            new TextTable.Column("warnings", TextTable.Kind.FLEXIBLE));
    for (ServiceDecision decision : decisions) {
      table.row(
          decision.customerId(),
          notes.getOrDefault(decision.customerId(), ""),
          decision.riskGrade() + (decision.referral() == null ? "" : " *"),
          Integer.toString(decision.riskPoints()),
          decision.tier().toString(),
          decision.crmMode().toString(),
          decision.service().approval().channel().toString(),
          Integer.toString(decision.service().pricing().adjustmentBp()),
          decision.warnings().stream()
              .map(RaisedWarning::code)
              .map(Object::toString)
              .collect(Collectors.joining(", ")));
    }
    return table;
  }

  /** The first decision with a warning, which has something to tell. */
  private static ServiceDecision telling(List<ServiceDecision> decisions) {
    return decisions.stream()
        .filter(decision -> !decision.warnings().isEmpty())
        .findFirst()
        .orElse(decisions.get(0));
  }
}
